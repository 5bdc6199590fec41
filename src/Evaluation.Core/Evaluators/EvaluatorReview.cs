using Evaluation.Diagnostics;
using Evaluation.Evaluators.Bias;
using Evaluation.Evaluators.Copying;
using Evaluation.Evaluators.Fair;
using Evaluation.Evaluators.Rasch;
using Evaluation.Evaluators.Reviewing;
using Evaluation.Findings;
using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Evaluators;

/// <summary>Reviews the evaluators of a round: who is severe, who agrees, who favours whom, whose scores are unusually identical.</summary>
/// <remarks>
/// Findings are for people to look at; none is an accusation. Each was tested against a stated null, its family of tests is controlled, and
/// what could not be tested is listed with the reason. Official scores are not changed by anything here.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class EvaluatorReview
{
    internal EvaluatorReview()
    {
    }

    /// <summary>The ratings reviewed.</summary>
    public required EvaluatorRatings Ratings { get; init; }

    /// <summary>The options.</summary>
    public required EvaluatorReviewOptions Options { get; init; }

    /// <summary>The seed of everything random.</summary>
    public required long Seed { get; init; }

    /// <summary>The many-facet model; <see langword="null"/> when there is too little for one, or evaluators that nothing joins.</summary>
    public required RaschFit? Model { get; init; }

    /// <summary>The model as the review fitted it, speaking in points; <see langword="null"/> when there is none.</summary>
    internal Model.RoundModel? RoundModel { get; init; }

    /// <summary>The evaluators that gave ratings, in the order in which the observations name them.</summary>
    public required ValueList<EvaluatorProfile> Evaluators { get; init; }

    /// <summary>How far they agree; <see langword="null"/> with one evaluator.</summary>
    public required AgreementSummary? Agreement { get; init; }

    /// <summary>Scores with severity taken out, in the order of the official standings; empty without a model or when the round cannot be scored.</summary>
    public required ValueList<FairScore> FairScores { get; init; }

    /// <summary>All pairs of evaluators that could be compared for unusually identical scores.</summary>
    public required ValueList<PairMatch> Pairs { get; init; }

    /// <summary>Whether evaluators treat groups, subjects and indicators differently, each that could be tested, in this order; empty without a model.</summary>
    public required ValueList<TreatmentTest> Treatments { get; init; }

    /// <summary>For every evaluator with enough subjects that it has a tie to: whether those get more; in the order of the evaluators.</summary>
    public required ValueList<FavourTest> Favours { get; init; }

    /// <summary>What a person should look at, the smallest q-value of each family first.</summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>The families of tests made, with how many of their findings may be false.</summary>
    public required ValueList<FindingFamily> Families { get; init; }

    /// <summary>What was not tested, and why.</summary>
    public required ValueList<Abstention> Abstentions { get; init; }

    /// <summary>What is wrong with the round as far as the review met it; warnings, or why there is no model or no fair score.</summary>
    public required ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Reviews the evaluators of a round.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="observations">The observations, read or made for this scheme.</param>
    /// <param name="seed">The seed of everything random.</param>
    /// <param name="options">How; <see cref="EvaluatorReviewOptions.Default"/> when <see langword="null"/>.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="InvalidInputException">The scheme has errors.</exception>
    /// <exception cref="ArgumentException">The observations belong to a scheme with other leaves.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static EvaluatorReview Of(
        Scheme scheme,
        ObservationTable observations,
        long seed,
        EvaluatorReviewOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) =>
        new ReviewBuilder(EvaluatorRatings.Of(scheme, observations), options ?? EvaluatorReviewOptions.Default, seed, progress, cancellationToken).Build();

    /// <summary>The review in plain language, for somebody who is no statistician.</summary>
    public string ToText(Language language) => ReviewText.Of(this, language);
}
