using Evaluation.Robustness.Sampling;

namespace Evaluation.Robustness;

/// <summary>How a <see cref="RobustnessStudy"/> is made.</summary>
public sealed record RobustnessOptions
{
    /// <summary>The options used when none are given.</summary>
    public static RobustnessOptions Default { get; } = new();

    /// <summary>How points are drawn. The default is <see cref="SamplingMethod.ScrambledSobol"/>.</summary>
    public SamplingMethod Sampling { get; init; } = SamplingMethod.ScrambledSobol;

    /// <summary>The share of draws within a rank interval, half of the rest on either side. The default is 0.9: from the 5th percentile to the 95th.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and below 1.</exception>
    public double Level
    {
        get;
        init => field = value is > 0 and < 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give a share above 0 and below 1.");
    }

    = 0.9;

    /// <summary>How quantiles of ranks are taken. The default is <see cref="QuantileRule.Observed"/>.</summary>
    public QuantileRule Quantiles { get; init; } = QuantileRule.Observed;

    /// <summary>
    /// The probability that one subject is really above the next from which on they are told apart; below it they are tied. The default is 0.95.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0.5 and below 1.</exception>
    public double Separation
    {
        get;
        init => field = value is > 0.5 and < 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give a probability above 0.5 and below 1.");
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
