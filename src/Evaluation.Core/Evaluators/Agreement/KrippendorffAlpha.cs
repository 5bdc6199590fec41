using Evaluation.Statistics;

namespace Evaluation.Evaluators.Agreement;

/// <summary>Krippendorff's alpha: 1 − observed disagreement / disagreement expected by chance.</summary>
/// <remarks>
/// <para>
/// Krippendorff (2018), Content Analysis, ch. 12; any number of raters, missing ratings, any metric. Only units with two ratings count. Without
/// any disagreement alpha is 1 as long as two categories were used; with one category there is nothing to be reliable about, and no value.
/// </para>
/// <para>
/// The standard error of <see cref="Of(RatingMatrix, AlphaMetric, double, int?)"/> linearises alpha over units (Gwet 2014, §5.3), as for
/// <see cref="AgreementCoefficient.Krippendorff"/>, and takes the ordinal metric as given; the bootstrap does not.
/// Time and memory grow with the ratings; with a ratio or custom metric also with the square of the categories used.
/// </para>
/// </remarks>
public static class KrippendorffAlpha
{
    private const double DefaultConfidence = 0.95;

    /// <summary>Alpha with a linearised error and an interval by Student's t, cut at 1.</summary>
    /// <param name="table">The ratings.</param>
    /// <param name="metric">How different two ratings are.</param>
    /// <param name="confidence">The level of the interval, above 0 and below 1.</param>
    /// <param name="population">How many units there are of which the pairable ones are a sample; <see langword="null"/>: without end.</param>
    /// <exception cref="ArgumentException">A setting is out of range, or the metric does not suit the categories.</exception>
    public static AlphaEstimate Of(RatingMatrix table, AlphaMetric metric, double confidence = DefaultConfidence, int? population = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Of(UnitCounts.Of(table), metric, confidence, population);
    }

    /// <summary>Alpha of a distribution table, with a linearised error and an interval by Student's t, cut at 1.</summary>
    /// <param name="table">The counts.</param>
    /// <param name="metric">How different two ratings are.</param>
    /// <param name="confidence">The level of the interval, above 0 and below 1.</param>
    /// <param name="population">How many units there are of which the pairable ones are a sample; <see langword="null"/>: without end.</param>
    /// <exception cref="ArgumentException">A setting is out of range, or the metric does not suit the categories.</exception>
    public static AlphaEstimate Of(RatingCounts table, AlphaMetric metric, double confidence = DefaultConfidence, int? population = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Of(UnitCounts.Of(table), metric, confidence, population);
    }

    /// <summary>Alpha with an interval from a bootstrap over units: percentiles of alpha in draws of as many pairable units as there are.</summary>
    /// <param name="table">The ratings.</param>
    /// <param name="metric">How different two ratings are.</param>
    /// <param name="seed">The seed: equal seeds give equal intervals.</param>
    /// <param name="draws">How many draws, at least 100.</param>
    /// <param name="confidence">The level of the interval, above 0 and below 1.</param>
    /// <param name="cancellation">Stops the draws.</param>
    /// <returns>
    /// The same value, with the standard deviation of the draws as its error. Draws without variation have no alpha and are left out; when they
    /// are more than one in twenty there is no interval.
    /// </returns>
    /// <exception cref="ArgumentException">A setting is out of range, or the metric does not suit the categories.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static AlphaEstimate Bootstrap(
        RatingMatrix table, AlphaMetric metric, int seed, int draws = 1_000, double confidence = DefaultConfidence, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 100);
        UnitCounts units = UnitCounts.Of(table).Pairable();
        AlphaEstimate estimate = Of(units, metric, confidence, null);
        return estimate.StandardError is null ? estimate : AlphaBootstrap.Run(estimate, units, metric, new RandomStream(seed, 0), draws, confidence, cancellation);
    }

    private static AlphaEstimate Of(UnitCounts all, AlphaMetric metric, double confidence, int? population)
    {
        ArgumentNullException.ThrowIfNull(metric);
        new AgreementOptions { Confidence = confidence, Population = population }.Require(all.Count);
        Disagreement found = Disagreement.Of(all.Pairable(), metric);
        var none = new AlphaEstimate { Metric = metric.Name, PairableUnits = found.Units.Count, PairableRatings = (long)found.Total };
        if (found.Units.Count == 0)
            return none with { Abstention = AgreementTexts.NoPairs };
        AlphaEstimate estimate = none with { ObservedDisagreement = found.Observed, ExpectedDisagreement = found.Expected, Value = found.Alpha };
        if (found.Alpha is not { } alpha)
            return estimate with { Abstention = AgreementTexts.NoVariation };
        if (found.Units.Count == 1)
            return estimate with { Abstention = AgreementTexts.OneUnit };
        double error = found.Linearise().StandardError(population);
        double reach = Quantiles.StudentT(found.Units.Count - 1, (1 + confidence) / 2) * error;
        return estimate with { StandardError = error, Interval = new ConfidenceInterval(alpha - reach, Math.Min(1, alpha + reach), confidence) };
    }
}
