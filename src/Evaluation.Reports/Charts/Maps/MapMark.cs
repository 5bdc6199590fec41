namespace Evaluation.Reports.Charts.Maps;

/// <summary>One element on a variable map.</summary>
/// <param name="Label">Its name, safe to draw.</param>
/// <param name="Measure">Its place in logits, finite.</param>
internal sealed record MapMark(string Label, double Measure);
