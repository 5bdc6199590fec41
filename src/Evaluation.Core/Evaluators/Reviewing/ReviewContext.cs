using Evaluation.Diagnostics;
using Evaluation.Evaluators.Model;
using Evaluation.Findings;
using Evaluation.Statistics;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>What every screen of a review needs.</summary>
internal sealed record ReviewContext(EvaluatorRatings Ratings, EvaluatorReviewOptions Options, long Seed, ReviewLog Log, CancellationToken CancellationToken)
{
    internal ParallelOptions Parallel => new() { MaxDegreeOfParallelism = Options.MaxDegreeOfParallelism, CancellationToken = CancellationToken };

    internal string NameOf(int evaluator) => Ratings.Observations.Evaluators[evaluator];

    /// <summary>The name made safe to print.</summary>
    internal string ShownName(int evaluator) => SafeText.Of(NameOf(evaluator));

    internal Party PartyOf(int evaluator) => new(PartyRole.Evaluator, NameOf(evaluator));

    /// <summary>A seed for one test of one evaluator, so that leaving one test out changes no other.</summary>
    internal long SeedFor(string test, int evaluator) => StableSeed.For(Seed, test, evaluator);

    /// <summary>By evaluator, the full mark of the sheet it fills in for a subject, on average over its subjects.</summary>
    internal double FullMarkOf(int evaluator)
    {
        EvaluatorRating[] own = Array.ConvertAll(Ratings.RatingsOf(evaluator), rating => Ratings.Ratings[rating]);
        return own.Sum(rating => (double)Ratings.FullMarks[rating.Leaf]) / own.Select(rating => rating.Subject).Distinct().Count();
    }

    /// <summary>Points over the sheets of an evaluator: what is lost or won per subject.</summary>
    internal double PerSheet(RoundModel model, IReadOnlyList<int> ratings, Func<int, double> points) =>
        ratings.Sum(points) / ratings.Select(rating => model.Ratings.Ratings[rating].Subject).Distinct().Count();
}
