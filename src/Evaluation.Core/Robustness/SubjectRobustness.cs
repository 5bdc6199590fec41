using Evaluation.Observations;

namespace Evaluation.Robustness;

/// <summary>How far one subject's rank and grade may be believed.</summary>
public sealed record SubjectRobustness
{
    /// <summary>The subject.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The official rank; <see langword="null"/> without one.</summary>
    public required decimal? NominalRank { get; init; }

    /// <summary>The official grade, or <see langword="null"/>.</summary>
    public required string? NominalGrade { get; init; }

    /// <summary>The median of the drawn ranks; NaN when it never had one.</summary>
    public required double MedianRank { get; init; }

    /// <summary>The mean of the drawn ranks; NaN when it never had one.</summary>
    public required double MeanRank { get; init; }

    /// <summary>The better end of the rank interval; NaN when it never had a rank.</summary>
    public required double LowRank { get; init; }

    /// <summary>The worse end of the rank interval; NaN when it never had a rank.</summary>
    public required double HighRank { get; init; }

    /// <summary>The best rank drawn; NaN when there was none.</summary>
    public required double BestRank { get; init; }

    /// <summary>The worst rank drawn; NaN when there was none.</summary>
    public required double WorstRank { get; init; }

    /// <summary>The share of the draws in which it had a rank.</summary>
    public required double Ranked { get; init; }

    /// <summary>The share of the draws in which it had its official rank.</summary>
    public required double SameRank { get; init; }

    /// <summary>The probability of every grade that the scheme can give, from the best down; empty when it gives none.</summary>
    public required ValueList<GradeProbability> Grades { get; init; }

    /// <summary>The probability of the official grade; <see langword="null"/> when there is none.</summary>
    public double? SameGrade => NominalGrade is null ? null : Grades.FirstOrDefault(grade => grade.Grade == NominalGrade)?.Probability;
}
