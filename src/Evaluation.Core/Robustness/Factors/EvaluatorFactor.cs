using Evaluation.Evaluators;
using Evaluation.Evaluators.Fair;

namespace Evaluation.Robustness.Factors;

/// <summary>How severe the evaluators were and by how much they erred, as a review of the same round has measured it.</summary>
/// <param name="Review">The review.</param>
/// <remarks>
/// Each draw takes the severity of every evaluator out of the points, as fair scores do, with severities drawn within their errors and ratings drawn
/// from the model (<see cref="FairScore"/>). Ranks then scatter about the fair ones, not about the official ones. Cells without a measured evaluator stay as
/// they are.
/// </remarks>
public sealed record EvaluatorFactor(EvaluatorReview Review) : Factor("evaluators")
{
    internal override bool NeedsUnrounded => true;

    internal override FactorDraw? Prepare(FactorContext context)
    {
        if (Review is null)
            context.Add(RobustnessDiagnostics.NothingGiven, this);
        else if (Review.RoundModel is null)
            context.Add(RobustnessDiagnostics.NoModel, this);
        else if (!IsOfRound(context))
            context.Add(RobustnessDiagnostics.OtherRound, this);
        else
            return new EvaluatorDraw(new FairRound(Review.RoundModel, context.Plan.Result), context.Plan);
        return null;
    }

    private bool IsOfRound(FactorContext context)
    {
        var result = context.Plan.Result;
        return Review.Ratings.Observations.Subjects.Equals(result.Observations.Subjects)
            && Review.Ratings.Observations.SourceHash == result.Observations.SourceHash
            && Review.Ratings.Observations.Count == result.Observations.Count
            && Review.Ratings.Scheme.Equals(result.Scheme);
    }
}
