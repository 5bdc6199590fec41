using Evaluation.Observations;
using Evaluation.Scoring;

namespace Evaluation.Reports.Problems;

/// <summary>What is wrong with one subject: its lines, and how they make its total. All texts are safe to print.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Name">Its name.</param>
/// <param name="Standing">Rank and total, and the grade or what failed it.</param>
/// <param name="Rows">Every lost point, in the scheme's order.</param>
/// <param name="LostPoints">All that was lost, in points of the total.</param>
/// <param name="Reckoning">How full mark, losses and rounding make the total; empty without a total.</param>
/// <param name="LeftOut">What was left out and rescaled, by the kind of nothing, and what adjustments did.</param>
/// <param name="Explanation">Where all of it comes from.</param>
internal sealed record SubjectProblems(
    Subject Subject,
    string Name,
    string Standing,
    ValueList<ProblemRow> Rows,
    decimal LostPoints,
    string Reckoning,
    ValueList<string> LeftOut,
    Explanation Explanation);
