using Evaluation.Evaluators;
using Evaluation.Robustness;

namespace Evaluation.Reports.Charts;

/// <summary>Between which ranks each subject may lie, and what that means.</summary>
/// <param name="Source">What gave them, in a word for the ids of an SVG.</param>
/// <param name="Note">What the ranges are.</param>
/// <param name="BySubject">By the subject's name, the better end and the worse.</param>
internal sealed record RankRanges(string Source, LocalText Note, IReadOnlyDictionary<string, (double Best, double Worst)> BySubject)
{
    internal static RankRanges Of(RobustnessStudy study) => new(
        "study",
        ReportTexts.RankRangesOfStudy.With(StudyVerdict.Percent(study.Options.Level)),
        study.Subjects.Where(subject => double.IsFinite(subject.LowRank) && double.IsFinite(subject.HighRank))
            .ToDictionary(subject => subject.Subject.Name, subject => (subject.LowRank, subject.HighRank), StringComparer.Ordinal));

    internal static RankRanges Of(EvaluatorReview review) => new(
        "review",
        ReportTexts.RankRangesOfReview,
        review.FairScores.Where(score => score is { BestRank: not null, WorstRank: not null })
            .ToDictionary(score => score.Subject.Name, score => ((double)score.BestRank!.Value, (double)score.WorstRank!.Value), StringComparer.Ordinal));

    /// <summary>The range of a subject in brackets; <see langword="null"/> without one.</summary>
    internal string? TextOf(string subject, Language language) => BySubject.TryGetValue(subject, out (double Best, double Worst) range)
        ? ReportTexts.RankRangeShort.Format(language, StudyVerdict.Number(range.Best), StudyVerdict.Number(range.Worst))
        : null;
}
