namespace Evaluation.Conduct.AnnualReports;

/// <summary>Finds table 4 as the form prints it: the five outcomes three times beside each other, for review and the two kinds of litigation, over one row of numbers.</summary>
internal sealed class ReviewRowFinder(ReportGrid grid)
{
    private static readonly string[] Headings = [.. Enumerable.Repeat(ReportForm.Outcomes, ReportForm.ReviewLines.Count).SelectMany(group => group)];

    private readonly GridHeadings headings = new(grid);

    /// <summary>The tables, from above.</summary>
    internal IEnumerable<ReportTable> FindAll()
    {
        for (int row = 0; row < grid.Rows.Count; row++)
        {
            if (headings.In(row, Headings) is { } places && RowOfNumbers(row + 1, places) is { } numbers)
                yield return Read(row, numbers, places);
        }
    }

    /// <summary>The first row below that has anything in these columns.</summary>
    private int? RowOfNumbers(int from, int[] places)
    {
        for (int row = from; row < grid.Rows.Count; row++)
        {
            if (places.Any(place => grid.Own(row, place).Trim().Length > 0))
                return row;
        }

        return null;
    }

    private ReportTable Read(int headingRow, int row, int[] places)
    {
        int width = ReportForm.Outcomes.Count;
        var cells = new Dictionary<string, ValueList<ReportValue>>(StringComparer.Ordinal);
        for (int group = 0; group < ReportForm.ReviewLines.Count; group++)
        {
            string key = KeyAbove(headingRow, places[group * width]) ?? ReportForm.ReviewLines[group].Key;
            cells.TryAdd(key, places.Skip(group * width).Take(width).Select(place => ReportValue.Read(grid.Own(row, place), row + 1, place + 1)).ToValueList());
        }

        return new ReportTable(grid.Name, ReportForm.ReviewLines, ReportForm.Outcomes, cells) { Part = grid.Part };
    }

    /// <summary>What the heading of a group says; the form's order decides where it says nothing.</summary>
    private string? KeyAbove(int row, int column) => headings.Above(row, column).Select(text => text switch
    {
        _ when text.Contains("直接起诉", StringComparison.Ordinal) => "direct",
        _ when text.Contains("复议后", StringComparison.Ordinal) => "after",
        "行政复议" => "review",
        _ => null,
    }).FirstOrDefault(key => key is not null);
}
