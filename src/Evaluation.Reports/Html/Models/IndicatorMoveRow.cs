namespace Evaluation.Reports.Html.Models;

/// <summary>A leaf of both schemes: how well the same subjects did on it.</summary>
/// <param name="Indicator">Its code and title, with its place in the annex.</param>
/// <param name="Before">The mean score rate before, in percent.</param>
/// <param name="Now">The mean score rate now, in percent.</param>
/// <param name="Change">The change, in points of a percent.</param>
/// <param name="Subjects">How many subjects have a score in both rounds.</param>
/// <param name="IsSameMethod">Whether it is scored by the same rule as before; otherwise the rates are not the same measure.</param>
internal sealed record IndicatorMoveRow(AnchoredText Indicator, ScoreCell Before, ScoreCell Now, ScoreCell Change, string Subjects, bool IsSameMethod);
