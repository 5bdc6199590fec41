using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Scoring;

/// <summary>Where a subject stands (名次): its rank in the round and among its peers, its grade, its scorecard.</summary>
public sealed record Standing
{
    /// <summary>The subject.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The subject's scorecard.</summary>
    public required Scorecard Card { get; init; }

    /// <summary>The total as published, or <see langword="null"/> when every leaf that counts was left out.</summary>
    public required decimal? Score { get; init; }

    /// <summary>The rank, from 1; halves occur under <see cref="TieRule.Mean"/>; <see langword="null"/> without a total.</summary>
    public required decimal? Rank { get; init; }

    /// <summary>The rank as printed, such as <c>9</c> or <c>=9</c>; empty without a rank.</summary>
    public required string Label { get; init; }

    /// <summary>The rank within the subject's group; <see langword="null"/> without a group or a total.</summary>
    public decimal? GroupRank { get; init; }

    /// <summary>The rank within the group as printed; empty without one.</summary>
    public string GroupLabel { get; init; } = "";

    /// <summary>The grade of the total or place; <see langword="null"/> when the scheme has no grades or there is no total.</summary>
    public Grade? Grade { get; init; }

    /// <summary>Why it has that grade, where grades go by share of subjects; <see langword="null"/> elsewhere and for a failed subject.</summary>
    public GradeByShare? GradeByShare { get; init; }
}
