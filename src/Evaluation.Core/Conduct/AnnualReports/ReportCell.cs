namespace Evaluation.Conduct.AnnualReports;

/// <summary>A cell that an identity uses.</summary>
/// <param name="Line">The label of its line.</param>
/// <param name="Column">The heading of its column.</param>
/// <param name="Value">What stands in it; <see langword="null"/> when the line was not found.</param>
public sealed record ReportCell(string Line, string Column, ReportValue? Value)
{
    /// <summary>The file it is from, and the part of the file in square brackets; empty when it is from none. Untrusted text.</summary>
    public string Where { get; init; } = "";
}
