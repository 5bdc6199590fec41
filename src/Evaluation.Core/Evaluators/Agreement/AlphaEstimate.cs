namespace Evaluation.Evaluators.Agreement;

/// <summary>Krippendorff's alpha with its error, or the reason why there is none. No figure is ever NaN.</summary>
public sealed record AlphaEstimate
{
    /// <summary>The name of the metric.</summary>
    public required string Metric { get; init; }

    /// <summary>Alpha, at most 1: 0 is what chance gives; <see langword="null"/> where it is not defined.</summary>
    public double? Value { get; init; }

    /// <summary>The mean disagreement of the pairs within units, in the metric's squared units; <see langword="null"/> without any pair.</summary>
    public double? ObservedDisagreement { get; init; }

    /// <summary>The mean disagreement of all pairs of pairable ratings; <see langword="null"/> without any pair.</summary>
    public double? ExpectedDisagreement { get; init; }

    /// <summary>The standard error over units; <see langword="null"/> without a value or with fewer than two pairable units.</summary>
    public double? StandardError { get; init; }

    /// <summary>The interval; <see langword="null"/> without one.</summary>
    public ConfidenceInterval? Interval { get; init; }

    /// <summary>The units with at least two ratings.</summary>
    public required int PairableUnits { get; init; }

    /// <summary>The ratings of those units.</summary>
    public required long PairableRatings { get; init; }

    /// <summary>Why the value or its error is missing; <see langword="null"/> when both are there.</summary>
    public LocalText? Abstention { get; init; }
}
