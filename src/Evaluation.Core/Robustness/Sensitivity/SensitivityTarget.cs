namespace Evaluation.Robustness.Sensitivity;

/// <summary>A number that every draw gives, and whose scatter is to be traced back to factors.</summary>
/// <param name="Measure">Which number.</param>
/// <param name="Subject">The subject's name; <see langword="null"/> for the mean rank shift.</param>
public sealed record SensitivityTarget(SensitivityMeasure Measure, string? Subject = null)
{
    /// <summary>By how many places a subject is away from its official rank, on average over the subjects that have both.</summary>
    public static SensitivityTarget MeanRankShift { get; } = new(SensitivityMeasure.MeanRankShift);

    /// <summary>The total of a subject that decides its rank.</summary>
    public static SensitivityTarget ScoreOf(string subject) => new(SensitivityMeasure.Score, subject);

    /// <summary>The rank of a subject.</summary>
    public static SensitivityTarget RankOf(string subject) => new(SensitivityMeasure.Rank, subject);
}
