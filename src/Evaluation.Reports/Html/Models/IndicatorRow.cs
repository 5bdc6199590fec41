namespace Evaluation.Reports.Html.Models;

/// <summary>A row of the results by indicator.</summary>
/// <param name="Anchor">The id of its row in the annex.</param>
/// <param name="Code">The code.</param>
/// <param name="Title">The title.</param>
/// <param name="FullMark">The full mark.</param>
/// <param name="Mean">The mean score, or a dash.</param>
/// <param name="Rate">The score rate in percent, or a dash.</param>
/// <param name="Bar">The score rate as a width from 0 to 100, for the picture beside the number.</param>
/// <param name="Lowest">The lowest score, or a dash.</param>
/// <param name="Highest">The highest score, or a dash.</param>
/// <param name="Scored">How many subjects have a score.</param>
/// <param name="Withheld">For how many it was left out.</param>
internal sealed record IndicatorRow(
    string Anchor, string Code, string Title, string FullMark, string Mean, string Rate, string Bar, string Lowest, string Highest, string Scored, string Withheld);
