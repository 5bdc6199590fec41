using Evaluation.Robustness.Sampling;

namespace Evaluation.Robustness.Sensitivity;

/// <summary>How a <see cref="SensitivityStudy"/> is made.</summary>
public sealed record SensitivityOptions
{
    /// <summary>The options used when none are given.</summary>
    public static SensitivityOptions Default { get; } = new();

    /// <summary>What is traced back to factors. The default is the mean rank shift.</summary>
    public ValueList<SensitivityTarget> Targets { get; init; } = [SensitivityTarget.MeanRankShift];

    /// <summary>Whether indices of pairs of factors are wanted too, which takes nearly twice the draws. The default is <see langword="false"/>.</summary>
    public bool SecondOrder { get; init; }

    /// <summary>How points are drawn. The default is <see cref="SamplingMethod.ScrambledSobol"/>.</summary>
    public SamplingMethod Sampling { get; init; } = SamplingMethod.ScrambledSobol;

    /// <summary>Which estimator of first-order indices. The default is <see cref="FirstOrderEstimator.Saltelli2010"/>.</summary>
    public FirstOrderEstimator Estimator { get; init; } = FirstOrderEstimator.Saltelli2010;

    /// <summary>How many resamples the bootstrap intervals take; 0 for no intervals. The default is 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Resamples
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give 0 or more.");
    }

    = 1_000;

    /// <summary>The level of the intervals. The default is 0.95.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and below 1.</exception>
    public double Level
    {
        get;
        init => field = value is > 0 and < 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give a level above 0 and below 1.");
    }

    = 0.95;

    /// <summary>The most threads at work at once; -1 for as many as there are processors. The default is -1. It changes no result.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is 0 or below -1.</exception>
    public int MaxDegreeOfParallelism
    {
        get;
        init => field = value is -1 or > 0 ? value : throw new ArgumentOutOfRangeException(
            nameof(value), value, "Give -1 or a number of threads from 1 up.");
    }

    = -1;
}
