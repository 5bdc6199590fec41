using Evaluation.Observations;

namespace Evaluation.Evaluators.Fair;

/// <summary>One subject's score with its evaluators' severity taken out, beside the official one and never in its place.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Official">The official total; <see langword="null"/> without one.</param>
/// <param name="Fair">The total that evaluators of mean severity would have given, by the scheme's own rules; <see langword="null"/> without one.</param>
/// <param name="Low">The lower end of its 95 % interval, in points.</param>
/// <param name="High">The upper end, in points.</param>
/// <param name="OfficialRank">The official rank; <see langword="null"/> without a total.</param>
/// <param name="FairRank">The rank among the fair totals.</param>
/// <param name="BestRank">The better end of the 95 % interval of the fair rank.</param>
/// <param name="WorstRank">The worse end of it.</param>
/// <param name="OfficialGrade">The official grade; <see langword="null"/> without one.</param>
/// <param name="FairGrade">The grade of the fair total; <see langword="null"/> without one.</param>
/// <param name="SameGrade">How likely the official grade is for the fair total, from 0 to 1; 1 where there are no grades.</param>
public sealed record FairScore(
    Subject Subject,
    decimal? Official,
    decimal? Fair,
    double Low,
    double High,
    decimal? OfficialRank,
    decimal? FairRank,
    decimal? BestRank,
    decimal? WorstRank,
    string? OfficialGrade,
    string? FairGrade,
    double SameGrade)
{
    /// <summary>What severity cost the subject in points; negative for what leniency gave it; 0 without totals.</summary>
    public decimal Difference => (Fair - Official) ?? 0;
}
