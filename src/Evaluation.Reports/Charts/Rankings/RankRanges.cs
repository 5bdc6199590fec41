using Evaluation.Diagnostics;
using Evaluation.Evaluators;
using Evaluation.Robustness;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts.Rankings;

/// <summary>Between which ranks each subject may lie, and what that means.</summary>
/// <param name="Source">What gave them, in a word for the ids of an SVG.</param>
/// <param name="Note">What the ranges are.</param>
/// <param name="BySubject">By the subject's name, the better end and the worse.</param>
internal sealed record RankRanges(string Source, LocalText Note, IReadOnlyDictionary<string, (double Best, double Worst)> BySubject)
{
    /// <summary>Neighbours who cannot be told apart, by name.</summary>
    internal ValueList<ValueList<string>> Groups { get; init; } = [];

    /// <summary>What their brackets mean.</summary>
    internal LocalText? GroupNote { get; init; }

    internal static RankRanges Of(RobustnessStudy study) => new(
        "study",
        ReportTexts.RankRangesOfStudy.With(StudyVerdict.Percent(study.Options.Level)),
        study.Subjects.Where(subject => double.IsFinite(subject.LowRank) && double.IsFinite(subject.HighRank))
            .ToDictionary(subject => subject.Subject.Name, subject => (subject.LowRank, subject.HighRank), StringComparer.Ordinal))
    {
        Groups = GroupsOf(study),
        GroupNote = ReportTexts.BracketNote.With(StudyVerdict.Percent(study.Options.Separation)),
    };

    internal static ValueList<ValueList<string>> GroupsOf(RobustnessStudy study) =>
        study.TiedGroups.Select(group => group.Subjects.Select(subject => subject.Name).ToValueList()).ToValueList();

    internal static RankRanges Of(EvaluatorReview review) => new(
        "review",
        ReportTexts.RankRangesOfReview,
        review.FairScores.Where(score => score is { BestRank: not null, WorstRank: not null })
            .ToDictionary(score => score.Subject.Name, score => ((double)score.BestRank!.Value, (double)score.WorstRank!.Value), StringComparer.Ordinal));

    /// <summary>The range of a subject; <see langword="null"/> without one.</summary>
    internal (double Best, double Worst)? Of(Standing standing) =>
        BySubject.TryGetValue(standing.Subject.Name, out (double Best, double Worst) range) ? range : null;

    /// <summary>The range of a subject and its official rank, which may lie outside; <see langword="null"/> without a rank.</summary>
    internal (double Best, double Worst)? SpanOf(Standing? standing) => standing is not { Rank: { } given } ? null
        : Of(standing) is { } range ? (Math.Min(range.Best, (double)given), Math.Max(range.Worst, (double)given))
        : ((double)given, (double)given);

    /// <summary>The range of a subject in brackets; <see langword="null"/> without one.</summary>
    internal string? TextOf(Standing standing, Language language) => Of(standing) is not { } range ? null
        : range.Best.Equals(range.Worst) ? ReportTexts.RankAloneShort.Format(language, StudyVerdict.Number(range.Best))
        : ReportTexts.RankRangeShort.Format(language, StudyVerdict.Number(range.Best), StudyVerdict.Number(range.Worst));

    /// <summary>The widest range, and how many cannot be told apart, in words; empty without ranges.</summary>
    internal string Describe(ValueList<Standing> standings, Language language)
    {
        Standing[] ranged = [.. standings.Where(standing => standing.Rank is not null && Of(standing) is not null)];
        if (ranged.Length == 0)
            return "";
        Standing widest = ranged.MaxBy(standing => Of(standing)!.Value.Worst - Of(standing)!.Value.Best)!;
        string described = ReportTexts.RankRangesWidest.Format(language, SafeText.Line(widest.Subject.Name), TextOf(widest, language)!);
        return Groups.Count == 0 ? described : described + ReportTexts.RankRangesGroups.Format(language, Groups.Count, Groups.Sum(group => group.Count));
    }
}
