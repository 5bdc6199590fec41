namespace Evaluation.Reports.Charts.Layouts;

/// <summary>One row of a chart of bars. NaN is what is not known, or not shown.</summary>
/// <param name="Label">What it is about, safe to draw.</param>
/// <param name="Value">How long the bar is, 0 or more.</param>
/// <param name="Inner">How long its dark part is.</param>
/// <param name="Low">The lower end of the value's interval.</param>
/// <param name="High">The upper end of it.</param>
/// <param name="Text">What stands behind the bar.</param>
internal sealed record BarRow(string Label, double Value, double Inner, double Low, double High, string Text);
