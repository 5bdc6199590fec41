namespace Evaluation.Reports.Html.Models;

/// <summary>A row of the table of evaluators; cells have what their column is sorted by.</summary>
internal sealed record ProfileRow(
    string Name,
    ScoreCell Ratings,
    ScoreCell Subjects,
    ScoreCell Severity,
    string Interval,
    string IntervalKey,
    ScoreCell Infit,
    ScoreCell Agreement,
    ScoreCell Findings,
    string Verdict);
