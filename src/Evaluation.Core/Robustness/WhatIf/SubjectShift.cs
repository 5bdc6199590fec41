using Evaluation.Observations;
using Evaluation.Scoring;

namespace Evaluation.Robustness.WhatIf;

/// <summary>Where one subject stands before and after a change.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="ScoreBefore">The total before, or <see langword="null"/>.</param>
/// <param name="ScoreAfter">The total after, or <see langword="null"/>.</param>
/// <param name="RankBefore">The rank before, or <see langword="null"/>.</param>
/// <param name="RankAfter">The rank after, or <see langword="null"/>.</param>
/// <param name="GradeBefore">The grade before, or <see langword="null"/>.</param>
/// <param name="GradeAfter">The grade after, or <see langword="null"/>.</param>
public sealed record SubjectShift(
    Subject Subject, decimal? ScoreBefore, decimal? ScoreAfter, decimal? RankBefore, decimal? RankAfter, string? GradeBefore, string? GradeAfter)
{
    /// <summary>By how many ranks it moved, up or down; <see langword="null"/> without two ranks.</summary>
    public decimal? Places => RankBefore is { } before && RankAfter is { } after ? Math.Abs(after - before) : null;

    internal static ValueList<SubjectShift> Between(RoundResult before, RoundResult after) => before.Standings
        .Select(old => (Old: old, New: after.Find(old.Subject.Name)!))
        .Select(pair => new SubjectShift(
            pair.Old.Subject, pair.Old.Score, pair.New.Score, pair.Old.Rank, pair.New.Rank, pair.Old.Grade?.Name, pair.New.Grade?.Name))
        .ToValueList();
}
