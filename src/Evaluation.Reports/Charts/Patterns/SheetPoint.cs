namespace Evaluation.Reports.Charts.Patterns;

/// <summary>A sheet at its place in a scatter.</summary>
/// <param name="Label">Its name, safe to draw.</param>
/// <param name="X">The standard deviation of its shares of the full mark.</param>
/// <param name="Y">Its correlation with the others' means.</param>
/// <param name="IsFlagged">Whether it has a finding.</param>
internal sealed record SheetPoint(string Label, double X, double Y, bool IsFlagged);
