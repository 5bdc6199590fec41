using Evaluation.Reports.Charts.Drawing;

namespace Evaluation.Reports.Charts.Layouts;

/// <summary>The text of one row of a chart.</summary>
/// <param name="Label">What the row is about, at the left.</param>
/// <param name="Text">What is said of it, at the right; empty for nothing.</param>
/// <param name="Colour">The colour of what is said.</param>
internal readonly record struct RowLabel(string Label, string Text, string Colour = ChartStyle.Ink);
