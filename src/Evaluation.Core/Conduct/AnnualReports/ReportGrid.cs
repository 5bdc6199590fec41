namespace Evaluation.Conduct.AnnualReports;

/// <summary>A table as it stands in a file, before anything is understood: rows of texts.</summary>
/// <param name="Name">The file as the caller named it.</param>
/// <param name="Rows">The rows, each with as many cells as it has. Each of merged cells has the text of all.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record ReportGrid(string Name, ValueList<ValueList<string>> Rows)
{
    /// <summary>Which part of the file it is: the name of a sheet, the number of a table on a page; empty when the file is one table. Untrusted text.</summary>
    public string Part { get; init; } = "";

    /// <summary>The merged cells.</summary>
    public ValueList<ReportSpan> Spans { get; init; } = [];

    /// <summary>The first table of requests in the grid; <see langword="null"/> when there is none.</summary>
    public ReportTable? FindRequests() => AllRequests().FirstOrDefault();

    /// <summary>The first table of review and litigation in the grid, either one line for each kind or, as the form prints it, one row of three groups; <see langword="null"/> when there is none.</summary>
    public ReportTable? FindReviews() => AllReviews().FirstOrDefault();

    internal IEnumerable<ReportTable> AllRequests() => new TableFinder(this, ReportForm.Applicants, ReportForm.RequestLines).FindAll();

    internal IEnumerable<ReportTable> AllReviews() =>
        new ReviewRowFinder(this).FindAll().Concat(new TableFinder(this, ReportForm.Outcomes, ReportForm.ReviewLines).FindAll());

    /// <summary>Where a cell is, for a place: file and part.</summary>
    internal string Where => Part.Length == 0 ? Name : $"{Name} [{Part}]";

    /// <summary>What stands in a cell by itself: nothing when it is one of merged cells and not the first of them.</summary>
    internal string Own(int row, int column) =>
        column < Rows[row].Count && SpanOver(row, column) is null ? Rows[row][column] : "";

    /// <summary>The merged cells that a cell is one of, but not the first of.</summary>
    internal ReportSpan? SpanOver(int row, int column)
    {
        foreach (ReportSpan span in Spans)
        {
            if (span.Holds(row, column) && (span.Row, span.Column) != (row, column))
                return span;
        }

        return null;
    }
}
