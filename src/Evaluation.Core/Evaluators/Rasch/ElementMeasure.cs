namespace Evaluation.Evaluators.Rasch;

/// <summary>What the ratings say of one element. Measures and errors are in logits; what cannot be worked out is NaN.</summary>
public sealed record ElementMeasure
{
    /// <summary>The element's name.</summary>
    public required string Name { get; init; }

    /// <summary>Where the measure comes from.</summary>
    public required ElementStatus Status { get; init; }

    /// <summary>The number of ratings it was measured by.</summary>
    public required int Count { get; init; }

    /// <summary>The sum of those ratings' weights; the count when there are no weights.</summary>
    public required double Weight { get; init; }

    /// <summary>The sum of those ratings, by weight.</summary>
    public required double Score { get; init; }

    /// <summary>The measure; up is what the facet's orientation says.</summary>
    public required double Measure { get; init; }

    /// <summary>The measure times <see cref="RaschFit.CorrectionFactor"/>: joint estimates are too far apart.</summary>
    public required double CorrectedMeasure { get; init; }

    /// <summary>One over the root of the element's information, as if all else were known (the model standard error of FACETS).</summary>
    public required double ModelError { get; init; }

    /// <summary>The model error times the root of the infit where that is above 1 (the real standard error of FACETS).</summary>
    public required double RealError { get; init; }

    /// <summary>
    /// The standard error from the full information, all parameters unknown; use it for tests. NaN for anchors and extreme elements, and
    /// when <see cref="RaschOptions.MaxFullInformation"/> is passed.
    /// </summary>
    public required double FullError { get; init; }

    /// <summary>The information-weighted mean square of the residuals; 1 expected.</summary>
    public required double Infit { get; init; }

    /// <summary>The infit as a standard normal deviate (Wilson–Hilferty, with the variance from the model's kurtosis).</summary>
    public required double InfitZ { get; init; }

    /// <summary>The mean square of the standardised residuals; 1 expected, and few outliers raise it.</summary>
    public required double Outfit { get; init; }

    /// <summary>The outfit as a standard normal deviate.</summary>
    public required double OutfitZ { get; init; }

    /// <summary>
    /// The rating expected of this element where every other facet has its mean measure: the fair average. With several sets of thresholds the mean
    /// over the sets, unless they are this facet's own.
    /// </summary>
    public required double FairAverage { get; init; }

    /// <summary>The mean rating. NaN without ratings.</summary>
    public double ObservedAverage => Score / Weight;

    /// <summary>Whether the element takes part in summaries: estimated or anchored.</summary>
    internal bool IsMeasured => Status is ElementStatus.Estimated or ElementStatus.Anchored;
}
