using Evaluation.Patterns.Indices;
using Evaluation.Patterns.Nulls;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>Honest sheets stand out no oftener than the level says, also where the null leaves out what makes honest sheets alike: branches, grids, the order of the form.</summary>
public sealed class HonestRoundsTests
{
    private static IEnumerable<TestCaseData> Cases() =>
        SheetNulls.Codes.SelectMany(code => SimulatedSheets.Kinds.Select(kind => new TestCaseData(code, kind)));

    [TestCaseSource(nameof(Cases))]
    public void An_honest_sheet_stands_out_no_oftener_than_the_level_says(string code, string kind)
    {
        const int FirstSeed = 400;
        (int rounds, int sheets) = code == "PAT105" ? (3, 220) : (8, 60);
        double[][] p =
        [
            .. Enumerable.Range(FirstSeed, rounds).Select(seed =>
            {
                var simulated = new SimulatedSheets(kind) { Sheets = sheets, Missing = seed % 2 * 0.03 };
                return SheetNulls.PValues(code, simulated.Matrix(seed), simulated.Dimensions, new NullOptions(seed, 999)).Select(value => value.PValue!.Value).ToArray();
            }),
        ];
        double[] all = [.. p.SelectMany(values => values)];

        foreach (double level in new[] { 0.01, 0.05, 0.2 })
        {
            // Sheets of one round share its items: half as much again as independent ones would scatter.
            double slack = 1.5 * 3 * Math.Sqrt(level * (1 - level) / all.Length);
            Assert.That(all.Count(value => value <= level) / (double)all.Length, Is.LessThanOrEqualTo(level + slack), $"seeds {FirstSeed} to {FirstSeed + rounds - 1}, at {level}");
        }

        Assert.That(p.Count(values => MultipleTesting.BenjaminiHochberg(values).Any(q => q <= 0.05)), Is.LessThanOrEqualTo(2), $"seeds from {FirstSeed}");
    }

    [Test]
    public void Where_the_null_is_true_small_values_are_not_rare()
    {
        var simulated = new SimulatedSheets("five levels") { Sheets = 400 };
        SheetPValue[] values = SheetNulls.PValues("PAT103", simulated.Matrix(9), simulated.Dimensions, new NullOptions(9, 999));

        Assert.That(values.Count(value => value.PValue <= 0.1) / 400.0, Is.GreaterThan(0.05), "It is no use when it is never small.");
    }

    [Test]
    public void Sheets_that_all_depart_alike_are_no_findings()
    {
        double?[,] scores = new SimulatedSheets("five levels").Draw(3);
        for (int sheet = 0; sheet < 60; sheet++)
        {
            for (int item = 20; item < 30; item++)
                scores[sheet, item] = scores[sheet, 20];
        }

        SheetPValue[] values = SheetNulls.PValues("PAT101", SheetMatrix.FromScores(scores), new SimulatedSheets("").Dimensions, new NullOptions(3, 999));
        Assert.That(MultipleTesting.BenjaminiHochberg([.. values.Select(value => value.PValue!.Value)]).Min(), Is.GreaterThan(0.05));
    }
}
