namespace Evaluation.Reports.Html.Models;

/// <summary>One leaf of both schemes: how well the same subjects did on it.</summary>
/// <param name="Indicator">Its code and title, and its earlier ones where they were others, with its place in the annex.</param>
/// <param name="Before">The mean score rate before, in percent.</param>
/// <param name="Now">The mean score rate now, in percent.</param>
/// <param name="Change">The change, in percentage points.</param>
/// <param name="ShareBefore">The share of the total that it carried, in percent.</param>
/// <param name="Share">The share that it carries, in percent.</param>
/// <param name="IsSameMethod">Whether it is scored by the same rule.</param>
/// <param name="Count">How many subjects have a score on it in both rounds.</param>
internal sealed record IndicatorMoveRow(
    AnchoredText Indicator, ScoreCell Before, ScoreCell Now, ScoreCell Change, ScoreCell ShareBefore, ScoreCell Share, bool IsSameMethod, string Count);
