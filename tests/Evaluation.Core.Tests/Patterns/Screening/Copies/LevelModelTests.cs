using Evaluation.Patterns.Indices;

namespace Evaluation.Patterns.Screening.Copies;

public sealed class LevelModelTests
{
    private static SheetCodes Codes(params double?[][] sheets)
    {
        double?[,] table = new double?[sheets.Length, sheets[0].Length];
        for (int i = 0; i < table.Length; i++)
            table[i / sheets[0].Length, i % sheets[0].Length] = sheets[i / sheets[0].Length][i % sheets[0].Length];
        return SheetCodes.Of(SheetMatrix.FromScores(table));
    }

    [Test]
    public void Two_sheets_of_nothing_but_full_marks_match_by_their_level_alone()
    {
        SheetCodes codes = Codes([1, 1, 1, 1], [0, 1, 0, 1], [1, 0, 1, 0], [1, 1, 1, 1], [0, 0, 0.5, 0]);
        var model = new LevelModel(codes, [0, 1, 2, 3, 4]);

        Assert.That(model.MatchChances(model.LevelOf(0), model.LevelOf(3)), Is.All.GreaterThan(0.999));
    }

    [Test]
    public void Chances_add_up_and_expect_the_sheets_own_level()
    {
        SimulatedSheets simulated = new(80, 8, 50, 11, seed: 5, missing: 0.1, rounds: true);
        SheetCodes codes = SheetCodes.Of(simulated.Round().Shares);
        var model = new LevelModel(codes, [.. Enumerable.Range(0, codes.Sheets)]);
        for (int sheet = 0; sheet < codes.Sheets; sheet++)
        {
            double[] chances = model.ChancesOf(model.LevelOf(sheet));
            (double expected, double own) = (0, 0);
            for (int item = 0; item < codes.Items; item++)
            {
                double[] each = chances[codes.Offsets[item]..codes.Offsets[item + 1]];
                Assert.That(each.Sum(), Is.EqualTo(1).Within(1e-9));
                if (codes.Row(sheet)[item] is var code && code == SheetCodes.Missing)
                    continue;
                expected += each.Select((chance, other) => chance * codes.PlaceOf(item, other)).Sum();
                own += codes.PlaceOf(item, code);
            }

            Assert.That(expected, Is.EqualTo(own).Within(0.05 * codes.Items), $"sheet {sheet}");
        }
    }

    [Test]
    public void A_sheet_in_steps_of_a_fifth_is_known_by_them()
    {
        SheetCodes codes = Codes([0.2, 0.4, 0.6, 0.8, 0.2, 0.4], [0.31, 0.42, 0.63, 0.84, 0.25, 0.46]);

        Assert.That(RoundingGrids.Of(codes, 0), Is.EqualTo(Array.IndexOf(RoundingGrids.Steps, 1.0 / 5)));
        Assert.That(RoundingGrids.Of(codes, 1), Is.EqualTo(-1));
        Assert.That(RoundingGrids.Rounded([0, 0.19, 0.2, 0.31, 0.4, 1], 2), Is.EqualTo(new[] { 0, 2, 2, 4, 4, 5 }));
    }
}
