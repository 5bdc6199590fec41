namespace Evaluation.Conduct.AnnualReports;

/// <summary>A report that another is compared with.</summary>
/// <param name="Name">What it is called: a file, an office; untrusted text.</param>
/// <param name="Text">Its text; untrusted.</param>
/// <param name="IsEarlier">Whether it is the same office's of the year before; else it is a neighbour's.</param>
public sealed record ReuseSource(string Name, string Text, bool IsEarlier);
