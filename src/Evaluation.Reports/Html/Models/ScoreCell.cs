namespace Evaluation.Reports.Html.Models;

/// <summary>A score in a table that sorts.</summary>
/// <param name="Text">The score, or a dash.</param>
/// <param name="Key">What the column is sorted by; empty for nothing.</param>
internal sealed record ScoreCell(string Text, string Key);
