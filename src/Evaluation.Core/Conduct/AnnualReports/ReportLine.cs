namespace Evaluation.Conduct.AnnualReports;

/// <summary>A line of a table of the form.</summary>
/// <param name="Key">Its short key, such as <c>granted</c>.</param>
/// <param name="Label">What the form prints.</param>
/// <param name="Mark">The words by which the line is known however the rest is put; <see langword="null"/> for the whole label.</param>
public sealed record ReportLine(string Key, string Label, string? Mark = null);
