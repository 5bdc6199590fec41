namespace Evaluation.Reports.Charts.Drawing;

/// <summary>One line of text at its place in a chart.</summary>
/// <param name="Text">The text, on one line and without control characters.</param>
/// <param name="X">The point's distance from the left in pixels.</param>
/// <param name="Y">The base line's distance from the top in pixels.</param>
/// <param name="Size">The size in pixels.</param>
/// <param name="Anchor">Which end stands at the point.</param>
/// <param name="Colour">The colour.</param>
internal sealed record ChartText(
    string Text, float X, float Y, float Size = ChartStyle.LabelSize, TextAnchor Anchor = TextAnchor.Start, string Colour = ChartStyle.Ink);
