namespace Evaluation.Conduct.AnnualReports;

/// <summary>Says where the cells of an identity stand: <c>report.xlsx [Sheet1] C5:I5</c>.</summary>
internal static class CellRange
{
    /// <summary>The smallest area of each table that holds them; empty when they are from no file.</summary>
    internal static string Of(IEnumerable<ReportCell> cells) => string.Join("; ", cells
        .Where(cell => cell.Value is { Row: > 0 })
        .GroupBy(cell => cell.Where, StringComparer.Ordinal)
        .Select(table => table.Key + " " + Area([.. table.Select(cell => cell.Value!.Value)])));

    private static string Area(ReportValue[] values)
    {
        string first = CellName.Of(values.Min(value => value.Row), values.Min(value => value.Column));
        string last = CellName.Of(values.Max(value => value.Row), values.Max(value => value.Column));
        return first == last ? first : first + ":" + last;
    }
}
