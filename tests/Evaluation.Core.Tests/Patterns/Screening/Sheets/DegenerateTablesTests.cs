using Evaluation.Patterns.Indices;
using Evaluation.Patterns.Nulls;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>A p-value above 0 up to 1, or a reason, for any table of scores.</summary>
public sealed class DegenerateTablesTests
{
    private static readonly Dictionary<string, double?[,]> Large = new()
    {
        ["all equal"] = Make((_, _) => 1),
        ["all missing"] = Make((_, _) => null),
        ["equal sheets"] = Make((_, item) => item % 5),
        ["flat sheets"] = Make((sheet, _) => sheet % 5),
        ["all full but one"] = Make((sheet, item) => sheet == 3 && item == 3 ? 0 : 1),
        ["two sheets differ"] = Make((sheet, item) => sheet < 2 ? (sheet + item) % 2 : 1),
        ["one giant"] = Make((sheet, item) => sheet == 4 && item == 4 ? 1e308 : (sheet * item) % 5),
        ["largest"] = Make((sheet, item) => (sheet * item) % 5 * 4e307),
        ["both ends"] = Make((sheet, item) => (sheet * item) % 2 == 0 ? double.MaxValue : double.MinValue),
        ["smallest"] = Make((sheet, item) => (sheet * item) % 5 * double.Epsilon),
        ["negative"] = Make((sheet, item) => -((sheet * item) % 5)),
        ["all different"] = Make((sheet, item) => (sheet * 1000) + item),
        ["every other missing"] = Make((sheet, item) => (sheet + item) % 2 == 0 ? (sheet * item) % 5 : null),
        ["one score each"] = Make((sheet, item) => item == sheet % 60 ? 3 : null),
        ["right and wrong"] = Make((sheet, item) => (sheet * item) % 2),
    };

    private static IEnumerable<TestCaseData> Cases() => SheetNulls.Codes.SelectMany(code =>
        Large.Select(table => new TestCaseData(code, table.Value).SetArgDisplayNames(code, table.Key))
            .Concat(DegenerateSheetsTests.Tables.Select(table => new TestCaseData(code, table.Value).SetArgDisplayNames(code, "small: " + table.Key))));

    [TestCaseSource(nameof(Cases))]
    public void There_is_a_p_value_or_a_reason(string code, double?[,] scores)
    {
        int[] dimensions = [.. Enumerable.Range(0, scores.GetLength(1)).Select(item => item / 5)];
        SheetPValue[] values = SheetNulls.PValues(code, SheetMatrix.FromScores(scores), dimensions, new NullOptions(4, 99, 5));

        Assert.That(values, Has.Length.EqualTo(scores.GetLength(0)));
        Assert.That(values.Select(value => value.PValue is null), Is.EqualTo(values.Select(value => value.Reason is not null)));
        Assert.That(values.Select(value => value.PValue ?? 1), Is.All.GreaterThan(0).And.All.LessThanOrEqualTo(1));
    }

    private static double?[,] Make(Func<int, int, double?> score)
    {
        double?[,] table = new double?[205, 60];
        for (int sheet = 0; sheet < 205; sheet++)
        {
            for (int item = 0; item < 60; item++)
                table[sheet, item] = score(sheet, item);
        }

        return table;
    }
}
