using Evaluation.Evaluators.Rasch.Estimation;

namespace Evaluation.Evaluators.Rasch;

/// <summary>How often two evaluators agree exactly on the same case, and how often the model expects it of independent ones.</summary>
/// <param name="Pairs">The number of pairs of ratings that differ in the evaluator and in nothing else.</param>
/// <param name="Observed">How many pairs have the same category.</param>
/// <param name="Expected">How many would if each evaluator rated by the model, independently.</param>
/// <remarks>
/// Far more agreement than expected means that evaluators were trained to agree, or did not work independently; less, that they disagree beyond
/// their severity (Linacre 1989, ch. 8).
/// </remarks>
public sealed record RatingAgreement(int Pairs, int Observed, double Expected)
{
    /// <summary>The share of pairs that agree. NaN without pairs.</summary>
    public double ObservedShare => (double)Observed / Pairs;

    /// <summary>The share expected. NaN without pairs.</summary>
    public double ExpectedShare => Expected / Pairs;

    /// <summary>Counts pairs of ratings that differ in the element of one facet alone.</summary>
    /// <param name="fit">The model; ratings that did not take part are not counted.</param>
    /// <param name="facet">The name of the facet, such as <c>evaluator</c>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">There is no such facet.</exception>
    /// <exception cref="OverflowException">There are more pairs than an <see cref="int"/> holds.</exception>
    public static RatingAgreement Of(RaschFit fit, string facet, CancellationToken cancellationToken = default) =>
        new PairCount(fit, new InteractionFactor(facet).FacetIn(fit.Ratings)).Count(cancellationToken);
}
