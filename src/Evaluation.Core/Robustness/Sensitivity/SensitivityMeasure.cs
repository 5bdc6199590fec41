namespace Evaluation.Robustness.Sensitivity;

/// <summary>What is traced back to factors.</summary>
public enum SensitivityMeasure
{
    /// <summary>The mean over subjects of the distance of the rank from the official one.</summary>
    MeanRankShift = 0,

    /// <summary>The total of one subject that decides its rank.</summary>
    Score = 1,

    /// <summary>The rank of one subject.</summary>
    Rank = 2,
}
