namespace Evaluation.Reports.Html.Models;

/// <summary>A text that leads to another place of the page.</summary>
/// <param name="Text">The text.</param>
/// <param name="Anchor">The id of the place; empty for none.</param>
internal sealed record AnchoredText(string Text, string Anchor = "");
