using Evaluation.Cli.Output;
using Evaluation.Diagnostics;
using Evaluation.Evaluators;
using Evaluation.Evaluators.Bias;
using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Cli.Input;

/// <summary>Reads a round and the list of ties, and reviews its evaluators.</summary>
internal static class ReviewedRound
{
    /// <summary>A review of fewer observations is over before a bar could be seen.</summary>
    private const int FewObservations = 1_000;

    private static readonly LocalText Reviewing = new("Reviewing the evaluators", "正在评审评估员");

    /// <summary>Reviews the evaluators of a round.</summary>
    /// <exception cref="InvalidInputException">Something in the input is wrong, or there is nobody to review; everything found is carried.</exception>
    internal static EvaluatorReview Review(
        Session session, string schemePath, string observationsPath, string? relationsPath, long seed, EvaluatorReviewOptions options)
    {
        Scheme scheme = session.Take(Round.ReadScheme(schemePath));
        ObservationTable observations = session.Take(Round.ReadObservations(session, observationsPath, scheme));
        if (relationsPath is not null)
            options = options.With(session.Take(RelationFile.Read(relationsPath, observations, session.CancellationToken)));
        if (observations.Evaluators.Count == 0)
            throw Nobody(CommandLineDiagnostics.NoEvaluators, observationsPath);
        EvaluatorReview review = ProgressBar.Run(session, Reviewing, observations.Count >= FewObservations, progress =>
            EvaluatorReview.Of(scheme, observations, seed, options, progress, session.CancellationToken));
        return review.Evaluators.Count > 0 ? review : throw Nobody(CommandLineDiagnostics.NoRatings, observationsPath);
    }

    private static InvalidInputException Nobody(DiagnosticDescriptor descriptor, string observationsPath) =>
        new([CommandLineDiagnostics.Of(descriptor, new Place(observationsPath, 0, 0))]);
}
