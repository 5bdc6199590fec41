namespace Evaluation.Reports.Charts.Layouts;

/// <summary>One row of a chart of gaps. NaN is what is not known.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="From">Where the gap begins: what is compared with.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Text">What stands at the right.</param>
internal sealed record GapRow(string Label, double From, double To, string Text);
