using Evaluation.Robustness.WhatIf;

namespace Evaluation.Comparison;

/// <summary>One subject of both rounds: where it stood and stands, and why its total changed.</summary>
public sealed record SubjectMove
{
    /// <summary>Its name in the earlier round.</summary>
    public required string NameBefore { get; init; }

    /// <summary>Its name in the later round.</summary>
    public required string Name { get; init; }

    /// <summary>Its group in the later round, or <see langword="null"/>.</summary>
    public string? Group { get; init; }

    /// <summary>The published total before, out of that round's full mark; <see langword="null"/> without one.</summary>
    public required decimal? ScoreBefore { get; init; }

    /// <summary>The published total after, out of that round's full mark; <see langword="null"/> without one.</summary>
    public required decimal? ScoreAfter { get; init; }

    /// <summary>The total before on the common basis (<see cref="RoundComparison.Basis"/>), or <see langword="null"/>.</summary>
    public required decimal? Before { get; init; }

    /// <summary>The total after on the common basis, or <see langword="null"/>.</summary>
    public required decimal? After { get; init; }

    /// <summary>The change on the common basis; <see langword="null"/> without two totals.</summary>
    public decimal? Change => After - Before;

    /// <summary>The change split into data, weights and method, which add up to it exactly; <see langword="null"/> when it was not split.</summary>
    public SubjectAttribution? Split { get; init; }

    /// <summary>The published rank before, or <see langword="null"/>.</summary>
    public required decimal? RankBefore { get; init; }

    /// <summary>The published rank after, or <see langword="null"/>.</summary>
    public required decimal? RankAfter { get; init; }

    /// <summary>The place before among the subjects that have a total in both rounds, equal ones on the better place; <see langword="null"/> without two totals.</summary>
    public int? PlaceBefore { get; init; }

    /// <summary>The place after among the same subjects.</summary>
    public int? PlaceAfter { get; init; }

    /// <summary>By how many places among the same subjects it went up, below 0 down; <see langword="null"/> without two totals.</summary>
    public int? Climbed => PlaceBefore - PlaceAfter;

    /// <summary>The grade before, or <see langword="null"/>.</summary>
    public string? GradeBefore { get; init; }

    /// <summary>The grade after, or <see langword="null"/>.</summary>
    public string? GradeAfter { get; init; }

    /// <summary>By how many grades it went up, below 0 down; <see langword="null"/> without two grades, or where the grades of the rounds cannot be compared.</summary>
    public int? GradesUp { get; init; }
}
