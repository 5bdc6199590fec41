namespace Evaluation.Evaluators.Agreement;

/// <summary>Coefficients of agreement with standard errors and confidence intervals.</summary>
/// <remarks>
/// <para>
/// Observed agreement is the mean, over units with at least two ratings, of the weighted share of agreeing pairs; units with one rating still
/// tell how categories are used. Units without a rating, and raters without one, change nothing.
/// </para>
/// <para>
/// Standard errors linearise the coefficient over units (Gwet 2008, Br. J. Math. Stat. Psychol. 61; Gwet 2014, §5 and §6): raters are taken
/// as they are, not as a sample. For two-way tables they are those of the delta method (Fleiss, Cohen &amp; Everitt 1969), which divides by n
/// and not n − 1; Krippendorff's takes Scott's there.
/// </para>
/// <para>
/// Perfect agreement over two or more categories is 1 with error 0. Where chance alone would agree completely there is no value, only a
/// reason; <see cref="AgreementCoefficient.Percent"/> is 1 there, and so are Gwet's and Brennan and Prediger's when the list has
/// a category that nobody used.
/// </para>
/// </remarks>
public static class AgreementMeasure
{
    /// <summary>A coefficient of a table of units by raters.</summary>
    /// <param name="table">The ratings; with <see cref="AgreementCoefficient.Cohen"/> of exactly two raters.</param>
    /// <param name="coefficient">Which coefficient.</param>
    /// <param name="options">The settings; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentException">
    /// The coefficient does not suit the table, a setting is out of range, or the weights do not suit the categories.
    /// </exception>
    public static AgreementEstimate Of(RatingMatrix table, AgreementCoefficient coefficient, AgreementOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (coefficient == AgreementCoefficient.Cohen)
        {
            if (table.Raters != 2)
                throw new ArgumentException(FormattableString.Invariant($"Cohen's kappa needs two raters, not {table.Raters}. Use Conger's."), nameof(table));
            table = table.Pair(0, 1);
        }

        WeightedUnits units = new(UnitCounts.Of(table), (options ?? AgreementOptions.Default).Weights);
        ChanceAgreement? raters = coefficient is AgreementCoefficient.Cohen or AgreementCoefficient.Conger ? RaterMarginals.Of(table, units) : null;
        return Estimate(units, coefficient, raters, options ?? AgreementOptions.Default);
    }

    /// <summary>A coefficient of a distribution table, where it is not known who gave which rating.</summary>
    /// <param name="table">The counts.</param>
    /// <param name="coefficient">Which coefficient, but neither Cohen's nor Conger's.</param>
    /// <param name="options">The settings; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentException">
    /// The coefficient needs to know the raters, a setting is out of range, or the weights do not suit the categories.
    /// </exception>
    public static AgreementEstimate Of(RatingCounts table, AgreementCoefficient coefficient, AgreementOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (coefficient is AgreementCoefficient.Cohen or AgreementCoefficient.Conger)
            throw new ArgumentException($"{coefficient}'s kappa needs to know who gave each rating; a distribution table does not say.", nameof(coefficient));
        options ??= AgreementOptions.Default;
        return Estimate(new WeightedUnits(UnitCounts.Of(table), options.Weights), coefficient, null, options);
    }

    /// <summary>A coefficient of a two-way table.</summary>
    /// <param name="table">The counts of two raters.</param>
    /// <param name="coefficient">Which coefficient.</param>
    /// <param name="options">The settings; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentException">A setting is out of range, or the weights do not suit the categories.</exception>
    public static AgreementEstimate Of(ContingencyTable table, AgreementCoefficient coefficient, AgreementOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        options ??= AgreementOptions.Default;
        RatingMatrix ratings = table.ToRatings();
        AgreementEstimate estimate = Of(ratings, coefficient, options);
        AgreementEstimate error = coefficient == AgreementCoefficient.Krippendorff ? Of(ratings, AgreementCoefficient.Fleiss, options) : estimate;
        return estimate.StandardError is null || error.StandardError is not { } sampled
            ? estimate
            : WithError(estimate, sampled * Math.Sqrt((table.Units - 1.0) / table.Units), options);
    }

    private static AgreementEstimate Estimate(WeightedUnits units, AgreementCoefficient coefficient, ChanceAgreement? raters, AgreementOptions options)
    {
        options.Require(units.Counts.Count);
        var none = new AgreementEstimate
        {
            Coefficient = coefficient,
            Weights = options.Weights.Name,
            Units = units.Counts.Count,
            PairableUnits = units.Pairable,
        };
        if (units.Pairable == 0)
            return none with { Abstention = AgreementTexts.NoPairs };
        if (coefficient == AgreementCoefficient.Krippendorff)
            return Finish(none with { Units = units.Pairable }, KrippendorffLinearisation.Of(units), options);
        if (coefficient != AgreementCoefficient.Percent && units.Counts.Categories.Count == 1)
            return none with { Observed = units.Observed, Abstention = AgreementTexts.OneCategory };
        return Finish(none, Linearisation.Of(units, raters ?? ChanceAgreement.Of(coefficient, units)), options);
    }

    private static AgreementEstimate Finish(AgreementEstimate none, Linearisation found, AgreementOptions options)
    {
        AgreementEstimate estimate = none with { Observed = found.Observed, Expected = found.Expected };
        if (found.Value is not { } value)
            return estimate with { Abstention = AgreementTexts.NoVariation };
        estimate = estimate with { Value = value };
        return estimate.Units < 2
            ? estimate with { Abstention = AgreementTexts.OneUnit }
            : WithError(estimate, found.StandardError(options.Population), options);
    }

    private static AgreementEstimate WithError(AgreementEstimate estimate, double error, AgreementOptions options)
    {
        double reach = Quantiles.StudentT(estimate.Units - 1, (1 + options.Confidence) / 2) * error;
        double value = estimate.Value!.Value;
        return estimate with
        {
            StandardError = error,
            Interval = new ConfidenceInterval(value - reach, Math.Min(1, value + reach), options.Confidence),
        };
    }
}
