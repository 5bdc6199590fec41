namespace Evaluation.Reports.Html.Models;

/// <summary>A row of the table of evaluators; cells have what their column is sorted by.</summary>
/// <param name="Anchor">The id of the row.</param>
/// <param name="Name">The evaluator.</param>
/// <param name="Ratings">How many ratings.</param>
/// <param name="Subjects">How many subjects.</param>
/// <param name="Severity">How much less than a middling evaluator, in points of a sheet.</param>
/// <param name="Interval">The 95 % interval of that.</param>
/// <param name="IntervalKey">Its lower end.</param>
/// <param name="Infit">How far the ratings surprise; 1 is expected.</param>
/// <param name="Agreement">Mean agreement with others on the same subjects.</param>
/// <param name="Findings">How many findings name the evaluator.</param>
/// <param name="Verdict">All of it in a sentence.</param>
internal sealed record ProfileRow(
    string Anchor,
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
