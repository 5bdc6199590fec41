using Evaluation.Comparison;
using Evaluation.Robustness.WhatIf;
using Evaluation.Scoring;

namespace Evaluation.Reports.Excel.Results;

/// <summary>A subject of either round, in both, new or gone; totals on the common basis of the comparison.</summary>
internal sealed record MoveLine(LocalText State, string Name)
{
    /// <summary>Its earlier name where that is another.</summary>
    internal string? NameBefore { get; private init; }

    internal string? Group { get; private init; }

    internal decimal? Before { get; private init; }

    internal decimal? After { get; private init; }

    internal decimal? Change => After - Before;

    internal SubjectAttribution? Split { get; private init; }

    internal decimal? RankBefore { get; private init; }

    internal decimal? RankAfter { get; private init; }

    internal int? Climbed { get; private init; }

    internal string? GradeBefore { get; private init; }

    internal string? GradeAfter { get; private init; }

    /// <summary>Those of both rounds in the order of the later ranking, then the new, then the gone.</summary>
    internal static IEnumerable<MoveLine> AllOf(RoundComparison comparison) =>
    [
        .. comparison.Subjects.Select(Of),
        .. comparison.Matching.Subjects.New.Select(name => OfNew(comparison.After.Find(name)!, comparison)),
        .. comparison.Matching.Subjects.Gone.Select(name => OfGone(comparison.Before.Find(name)!, comparison)),
    ];

    private static MoveLine Of(SubjectMove move) => new(ReportTexts.InBoth, move.Name)
    {
        NameBefore = move.NameBefore == move.Name ? null : move.NameBefore,
        Group = move.Group,
        Before = move.Before,
        After = move.After,
        Split = move.Split,
        RankBefore = move.RankBefore,
        RankAfter = move.RankAfter,
        Climbed = move.Climbed,
        GradeBefore = move.GradeBefore,
        GradeAfter = move.GradeAfter,
    };

    private static MoveLine OfNew(Standing standing, RoundComparison comparison) => new(ReportTexts.IsNew, standing.Subject.Name)
    {
        Group = standing.Subject.Group,
        After = OnBasis(standing, comparison.After, comparison),
        RankAfter = standing.Rank,
        GradeAfter = standing.Grade?.Name,
    };

    private static MoveLine OfGone(Standing standing, RoundComparison comparison) => new(ReportTexts.IsGone, standing.Subject.Name)
    {
        Group = standing.Subject.Group,
        Before = OnBasis(standing, comparison.Before, comparison),
        RankBefore = standing.Rank,
        GradeBefore = standing.Grade?.Name,
    };

    private static decimal? OnBasis(Standing standing, RoundResult round, RoundComparison comparison) =>
        standing.Score is { } score ? Precision.Rescale(score, round.Scheme.FullMark, comparison.Basis) : null;
}
