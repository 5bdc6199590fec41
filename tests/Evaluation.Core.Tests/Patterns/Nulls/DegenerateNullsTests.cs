using Evaluation.Patterns.Indices;

namespace Evaluation.Patterns.Nulls;

/// <summary>A p-value above 0 up to 1, or a reason, for any input.</summary>
public sealed class DegenerateNullsTests
{
    private static readonly NullOptions Options = new(Seed: 4, MostDraws: 99, StopAfterHits: 5);

    private static readonly Dictionary<string, Func<SheetMatrix, SheetPValue[]>> Nulls = new()
    {
        ["last digit"] = sheets => LastDigitNull.Of(sheets, new ScoreScale(0, 100), Options),
        ["variability among others"] = sheets => ConformalPValues.AmongOthers(WithinSheetVariability.Of(sheets)),
        ["distance among others"] = sheets => ConformalPValues.AmongOthers(MahalanobisDistance.Shrunken(sheets)),
    };

    private static IEnumerable<TestCaseData> Cases() =>
        DegenerateSheetsTests.Tables.Keys.SelectMany(table => Nulls.Keys.Select(name => new TestCaseData(table, name)));

    [TestCaseSource(nameof(Cases))]
    public void There_is_a_p_value_or_a_reason(string table, string name)
    {
        double?[,] scores = DegenerateSheetsTests.Tables[table];
        SheetPValue[] values = Nulls[name](SheetMatrix.FromScores(scores));

        Assert.That(values, Has.Length.EqualTo(scores.GetLength(0)));
        Assert.That(values.Select(value => value.PValue is null), Is.EqualTo(values.Select(value => value.Reason is not null)));
        Assert.That(values.Select(value => value.PValue ?? 1), Is.All.GreaterThan(0).And.All.LessThanOrEqualTo(1));
    }
}
