namespace Evaluation.Reports.Html.Models;

/// <summary>A first-level indicator of one subject, beside all subjects.</summary>
/// <param name="Name">Code and title.</param>
/// <param name="FullMark">The full mark.</param>
/// <param name="Score">The score, or words for one that was left out.</param>
/// <param name="Rate">The score rate in percent, or a dash.</param>
/// <param name="Bar">The score rate as a width from 0 to 100.</param>
/// <param name="MeanRate">The score rate of all subjects in percent, or a dash.</param>
/// <param name="MeanBar">The score rate of all subjects as a place from 0 to 100; empty when nobody has one.</param>
internal sealed record ProfileLine(string Name, string FullMark, string Score, string Rate, string Bar, string MeanRate, string MeanBar);
