using System.Globalization;
using Evaluation.Robustness.WhatIf;

namespace Evaluation.Cli.Options;

/// <summary>Goals of an improvement as a person writes them: <c>next</c>, <c>85</c>, <c>rank:3</c>, or a grade.</summary>
internal static class Goals
{
    private const string Rank = "rank:";
    private const string Score = "score:";
    private const string Grade = "grade:";

    internal static readonly LocalText Accepted = new(
        "next for the next grade, a grade of the scheme, a total such as 85, or a rank such as rank:3",
        "next（下一等级）、指标体系中的等级、总分如 85，或名次如 rank:3");

    internal static bool TryParse(string text, out ImprovementGoal? value)
    {
        string trimmed = text.Trim();
        value = trimmed.StartsWith(Rank, StringComparison.Ordinal) ? Number(trimmed[Rank.Length..]) is >= 1 and var rank ? ImprovementGoal.Rank(rank) : null
            : trimmed.StartsWith(Score, StringComparison.Ordinal) ? Number(trimmed[Score.Length..]) is { } stated ? ImprovementGoal.Score(stated) : null
            : trimmed.StartsWith(Grade, StringComparison.Ordinal) ? GradeOf(trimmed[Grade.Length..])
            : trimmed == "next" ? ImprovementGoal.NextGrade
            : Number(trimmed) is { } score ? ImprovementGoal.Score(score)
            : GradeOf(trimmed);
        return value is not null;
    }

    private static ImprovementGoal? GradeOf(string name) => string.IsNullOrWhiteSpace(name) ? null : ImprovementGoal.Grade(name.Trim());

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number : null;
}
