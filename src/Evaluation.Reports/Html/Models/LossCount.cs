namespace Evaluation.Reports.Html.Models;

/// <summary>A leaf on which points were lost, and by how many.</summary>
/// <param name="Anchor">The id of its row in the annex.</param>
/// <param name="Code">The code.</param>
/// <param name="Title">The title.</param>
/// <param name="FullMark">The full mark.</param>
/// <param name="Losing">How many subjects lost points.</param>
/// <param name="Scored">How many subjects have a score.</param>
/// <param name="Zero">How many have nothing.</param>
/// <param name="MeanLost">How far the mean is below the full mark, on the leaf's own scale.</param>
/// <param name="Rate">The score rate in percent.</param>
/// <param name="Bar">The score rate as a width from 0 to 100.</param>
internal sealed record LossCount(
    string Anchor, string Code, string Title, string FullMark, string Losing, string Scored, string Zero, string MeanLost, string Rate, string Bar);
