namespace Evaluation.Robustness.Structure;

/// <summary>What a look at the structure of a round flags.</summary>
public sealed record StructureOptions
{
    /// <summary>The options used when none are given.</summary>
    public static StructureOptions Default { get; } = new();

    /// <summary>How correlations are measured. The default is <see cref="CorrelationMeasure.Pearson"/>.</summary>
    public CorrelationMeasure Measure { get; init; } = CorrelationMeasure.Pearson;

    /// <summary>Two leaves are too alike from this correlation on, from 0 to 1. The default is 0.92.</summary>
    public double TooAlike { get; init; } = 0.92;

    /// <summary>Siblings pull against each other below this correlation, from -1 to 0. The default is -0.4.</summary>
    public double PullsAgainst { get; init; } = -0.4;

    /// <summary>A child pulls against its parent below this correlation, from -1 to 1. The default is 0.</summary>
    public double PullsAgainstParent { get; init; }
}
