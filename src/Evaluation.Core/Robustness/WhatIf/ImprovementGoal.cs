namespace Evaluation.Robustness.WhatIf;

/// <summary>What a subject wants to reach.</summary>
/// <remarks>One of <see cref="Score"/>, <see cref="Grade"/>, <see cref="NextGrade"/> and <see cref="Rank"/>.</remarks>
public sealed record ImprovementGoal
{
    private ImprovementGoal(decimal? score, string? grade, decimal? rank) => (WantedScore, WantedGrade, WantedRank) = (score, grade, rank);

    /// <summary>The next better grade than the subject's own.</summary>
    public static ImprovementGoal NextGrade { get; } = new(null, null, null);

    /// <summary>The published total that is wanted, or <see langword="null"/>.</summary>
    public decimal? WantedScore { get; }

    /// <summary>The name of the grade that is wanted, it or a better one, or <see langword="null"/>.</summary>
    public string? WantedGrade { get; }

    /// <summary>The rank that is wanted, it or a better one, or <see langword="null"/>.</summary>
    public decimal? WantedRank { get; }

    /// <summary>A published total of at least so many points.</summary>
    public static ImprovementGoal Score(decimal atLeast) => new(atLeast, null, null);

    /// <summary>A grade or a better one.</summary>
    public static ImprovementGoal Grade(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new ImprovementGoal(null, name, null);
    }

    /// <summary>A rank or a better one, while the others stay as they are.</summary>
    public static ImprovementGoal Rank(decimal atMost) => new(null, null, atMost);
}
