namespace Evaluation.Conduct.AnnualReports;

/// <summary>A table as it stands in a file, before anything is understood: rows of texts.</summary>
/// <param name="Name">The file as the caller named it.</param>
/// <param name="Rows">The rows, each with as many cells as it has.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record ReportGrid(string Name, ValueList<ValueList<string>> Rows)
{
    /// <summary>The table of requests in the grid; <see langword="null"/> when there is none.</summary>
    public ReportTable? FindRequests() => new TableFinder(this, ReportForm.Applicants, ReportForm.RequestLines).Find();

    /// <summary>The table of review and litigation in the grid, one line for each kind; <see langword="null"/> when there is none.</summary>
    public ReportTable? FindReviews() => new TableFinder(this, ReportForm.Outcomes, ReportForm.ReviewLines).Find();
}
