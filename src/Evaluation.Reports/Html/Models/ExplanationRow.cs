namespace Evaluation.Reports.Html.Models;

/// <summary>A line of a subject's explanation.</summary>
/// <param name="Depth">0 for the total.</param>
/// <param name="Name">Code and title.</param>
/// <param name="FullMark">The full mark of the node's own scale; empty for rounding.</param>
/// <param name="Score">The score on that scale, or words for one that was left out.</param>
/// <param name="Points">What it adds to the total.</param>
/// <param name="Lost">The points of the total lost there; empty for none.</param>
/// <param name="Observed">What was observed; empty on a branch.</param>
/// <param name="Rule">The rule that gave the score, or what else made it so.</param>
internal sealed record ExplanationRow(
    int Depth, string Name, string FullMark, string Score, string Points, string Lost, string Observed, string Rule)
{
    /// <summary>What else is to be said of what was observed: who gave what, and how it was corrected.</summary>
    public ValueList<string> Notes { get; init; } = [];
}
