namespace Evaluation.Evaluators.Rasch;

/// <summary>What the ratings say of one element. Measures and errors are in logits; what cannot be worked out is NaN.</summary>
public sealed record ElementMeasure
{
    /// <summary>The element's name.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>Where the measure comes from.</summary>
    public ElementStatus Status { get; internal init; }

    /// <summary>The number of ratings it was measured by.</summary>
    public int Count { get; internal init; }

    /// <summary>The sum of those ratings' weights; the count when there are no weights.</summary>
    public double Weight { get; internal init; }

    /// <summary>The sum of those ratings, by weight.</summary>
    public double Score { get; internal init; }

    /// <summary>The measure; up is what the facet's orientation says.</summary>
    public double Measure { get; internal init; }

    /// <summary>The measure times <see cref="RaschFit.CorrectionFactor"/>: joint estimates are too far apart.</summary>
    public double CorrectedMeasure { get; internal init; }

    /// <summary>One over the root of the element's information, as if all else were known (the model standard error of FACETS).</summary>
    public double ModelError { get; internal init; }

    /// <summary>The model error times the root of the infit where that is above 1 (the real standard error of FACETS).</summary>
    public double RealError { get; internal init; }

    /// <summary>
    /// The standard error from the full information, all parameters unknown; use it for tests. NaN for anchors and extreme elements, and
    /// when <see cref="RaschOptions.MaxFullInformation"/> is passed.
    /// </summary>
    public double FullError { get; internal init; }

    /// <summary>The information-weighted mean square of the residuals; 1 expected.</summary>
    public double Infit { get; internal init; }

    /// <summary>The infit as a standard normal deviate (Wilson–Hilferty, with the variance from the model's kurtosis).</summary>
    public double InfitZ { get; internal init; }

    /// <summary>The mean square of the standardised residuals; 1 expected, and few outliers raise it.</summary>
    public double Outfit { get; internal init; }

    /// <summary>The outfit as a standard normal deviate.</summary>
    public double OutfitZ { get; internal init; }

    /// <summary>
    /// The rating expected of this element where every other facet has its mean measure: the fair average. With several sets of thresholds the mean
    /// over the sets, unless they are this facet's own.
    /// </summary>
    public double FairAverage { get; internal init; }

    /// <summary>The mean rating. NaN without ratings.</summary>
    public double ObservedAverage => Score / Weight;

    /// <summary>Whether the element takes part in summaries: estimated or anchored.</summary>
    internal bool IsMeasured => Status is ElementStatus.Estimated or ElementStatus.Anchored;
}
