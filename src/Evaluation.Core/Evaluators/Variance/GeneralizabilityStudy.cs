namespace Evaluation.Evaluators.Variance;

/// <summary>How much of the variance of ratings comes from subjects, evaluators, indicators and their interactions.</summary>
/// <remarks>
/// Generalizability theory: Cronbach et al. (1972); Brennan (2001), Generalizability Theory. Every facet is random. By mean squares the estimates
/// are unbiased and may be negative; by restricted likelihood they are 0 or more and need no balance. Where one is negative the two differ: look
/// at both.
/// </remarks>
public static class GeneralizabilityStudy
{
    /// <summary>Components from the expected mean squares of a crossed design (Cornfield &amp; Tukey 1956; Brennan 2001, §3.4).</summary>
    /// <param name="ratings">Balanced ratings: one for each combination of levels. The highest interaction is the residual.</param>
    /// <exception cref="ArgumentException">The ratings are not balanced.</exception>
    public static VarianceComponents ByMeanSquares(FacetedRatings ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        if (!ratings.IsBalanced)
            throw new ArgumentException("Some combination of levels has no rating, or more than one. Use ByLikelihood.", nameof(ratings));
        return MeanSquares.Estimate(ratings);
    }

    /// <summary>
    /// Components by restricted maximum likelihood (Patterson &amp; Thompson 1971), of balanced and unbalanced, crossed and nested ratings.
    /// </summary>
    /// <param name="ratings">The ratings.</param>
    /// <param name="terms">
    /// The terms besides the residual, each a facet or facets joined by colons in any order; <see langword="null"/> for all that can be told apart.
    /// </param>
    /// <param name="cancellation">Stops between two evaluations.</param>
    /// <returns>
    /// Components right to about 1e-6 of themselves; one that falls below a millionth of the residual is 0 and says that it lies at the boundary.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// A term names an unknown facet, stands twice, cannot be told from the residual or another term, or the design is too large.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="InvalidOperationException">The criterion did not converge.</exception>
    public static VarianceComponents ByLikelihood(FacetedRatings ratings, IReadOnlyList<string>? terms = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        return RestrictedLikelihood.Estimate(ratings, VarianceTerms.Of(ratings, terms), cancellation);
    }
}
