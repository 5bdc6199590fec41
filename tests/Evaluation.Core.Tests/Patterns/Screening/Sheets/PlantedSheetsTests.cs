using Evaluation.Patterns.Indices;
using Evaluation.Patterns.Nulls;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>Each pattern, planted in a few sheets of an honest round, is found there, and hardly elsewhere.</summary>
public sealed class PlantedSheetsTests
{
    private const int Planted = 4;

    private static readonly Dictionary<string, Func<int, RandomStream, double?, double?>> Plants = new()
    {
        ["PAT101"] = (item, _, honest) => item < 30 ? honest : 0.75,
        ["PAT102"] = (_, _, _) => 0.5,
        ["PAT103"] = (item, _, _) => new[] { 0, 0.25, 0.5, 0.25 }[item % 4],
        ["PAT104"] = (_, random, _) => random.NextBelow(5) / 4.0,
        ["PAT105"] = (_, _, honest) => 1 - honest,
        ["PAT110"] = (item, _, honest) => item < 36 ? honest : 0.75,
    };

    [Test]
    public void A_planted_sheet_is_found([Values("PAT101", "PAT102", "PAT103", "PAT104", "PAT105", "PAT110")] string code, [Values(0, 0.03)] double missing)
    {
        var simulated = new SimulatedSheets("five levels") { Sheets = code == "PAT105" ? 220 : 80, Missing = missing };
        double?[,] scores = simulated.Draw(21);
        Plant(scores, code);
        SheetPValue[] values = SheetNulls.PValues(code, SheetMatrix.FromScores(scores), simulated.Dimensions, new NullOptions(21, 999));
        double[] q = MultipleTesting.BenjaminiHochberg([.. values.Select(value => value.PValue!.Value)]);

        Assert.That(q[..Planted], Is.All.LessThanOrEqualTo(0.05), "seed 21");
        Assert.That(q[Planted..].Count(value => value <= 0.05), Is.LessThanOrEqualTo(1), "seed 21");
    }

    [Test]
    public void One_sheet_among_a_thousand_is_found_though_so_few_draws_could_not_tell()
    {
        var simulated = new SimulatedSheets("five levels") { Sheets = 1_000, Items = 40 };
        double?[,] scores = simulated.Draw(5);
        for (int item = 22; item < 40; item++)
            scores[0, item] = 0.75;
        SheetPValue[] values = SheetNulls.PValues("PAT101", SheetMatrix.FromScores(scores), simulated.Dimensions, new NullOptions(5, 999));

        Assert.That(values[0].Draws, Is.GreaterThan(999));
        Assert.That(values[0].PValue * 1_000, Is.LessThanOrEqualTo(0.05));
    }

    [Test]
    public void Three_careless_sheets_in_ten_are_still_found()
    {
        var simulated = new SimulatedSheets("five levels") { Sheets = 100 };
        double?[,] scores = simulated.Draw(8);
        for (int sheet = 0; sheet < 30; sheet++)
        {
            for (int item = 30; item < 60; item++)
                scores[sheet, item] = 0.75;
        }

        SheetPValue[] values = SheetNulls.PValues("PAT101", SheetMatrix.FromScores(scores), simulated.Dimensions, new NullOptions(8, 9_999));
        double[] q = MultipleTesting.BenjaminiHochberg([.. values.Select(value => value.PValue!.Value)]);
        Assert.That(q[..30].Count(value => value <= 0.05), Is.GreaterThanOrEqualTo(25));
    }

    [Test]
    public void A_flat_sheet_is_nearly_straight_and_has_no_other_order_to_be_compared_with()
    {
        var simulated = new SimulatedSheets("five levels");
        double?[,] scores = simulated.Draw(6);
        for (int item = 0; item < 60; item++)
            scores[0, item] = 0.5;
        SheetMatrix sheets = SheetMatrix.FromScores(scores);

        Assert.That(SheetNulls.PValues("PAT101", sheets, simulated.Dimensions, new NullOptions(6, 999))[0].PValue, Is.EqualTo(1));
        Assert.That(SheetNulls.PValues("PAT102", sheets, simulated.Dimensions, new NullOptions(6, 999))[0].PValue, Is.LessThan(0.001));
    }

    [Test]
    public void The_number_of_threads_changes_no_p_value([Values("PAT101", "PAT104")] string code)
    {
        var simulated = new SimulatedSheets("five levels");
        NullOptions one = new(5, 499, Parallel: new ParallelOptions { MaxDegreeOfParallelism = 1 });
        NullOptions two = new(5, 499, Parallel: new ParallelOptions { MaxDegreeOfParallelism = 2 });

        Assert.That(
            SheetNulls.PValues(code, simulated.Matrix(1), simulated.Dimensions, two), Is.EqualTo(SheetNulls.PValues(code, simulated.Matrix(1), simulated.Dimensions, one)));
    }

    [TestCase("PAT101", 19, 60, 1)]
    [TestCase("PAT102", 9, 60, 1)]
    [TestCase("PAT103", 19, 60, 1)]
    [TestCase("PAT104", 23, 60, 1)]
    [TestCase("PAT105", 14, 220, 1)]
    [TestCase("PAT110", 39, 60, 1)]
    [TestCase("PAT101", 60, 7, 7)]
    [TestCase("PAT102", 60, 19, 19)]
    [TestCase("PAT105", 60, 199, 199)]
    [TestCase("PAT104", 30, 60, 60)]
    public void Too_small_a_sheet_or_round_is_a_reason(string code, int items, int sheets, int without)
    {
        // The last case has enough items in five branches only; where one sheet is short, it is the first.
        var simulated = new SimulatedSheets("five levels") { Sheets = sheets };
        double?[,] scores = simulated.Draw(2);
        for (int sheet = 0; sheet < (without == 1 ? 1 : without == sheets && items < 60 ? sheets : 0); sheet++)
        {
            for (int item = items; item < 60; item++)
                scores[sheet, item] = null;
        }

        SheetPValue[] values = SheetNulls.PValues(code, SheetMatrix.FromScores(scores), simulated.Dimensions, new NullOptions(2, 199));
        Assert.That(values.Count(value => value.Reason is not null), Is.EqualTo(without));
        Assert.That(values[0].Reason, Is.Not.Null);
    }

    private static void Plant(double?[,] scores, string code)
    {
        var random = new RandomStream(77, 0);
        for (int sheet = 0; sheet < Planted; sheet++)
        {
            for (int item = 0; item < scores.GetLength(1); item++)
                scores[sheet, item] = scores[sheet, item] is { } honest ? Plants[code](item, random, honest) : null;
        }
    }
}
