using Evaluation.Evaluators.Agreement;
using Evaluation.Evaluators.Model;
using Evaluation.Evaluators.Rasch;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>Works out how far evaluators agree.</summary>
internal static class AgreementReview
{
    /// <summary>The most different shares of a full mark that are categories of their own; with more they are rounded to whole percents.</summary>
    private const int MostShares = 100;

    internal static AgreementSummary Of(ReviewContext context, RoundModel? model)
    {
        RatingMatrix table = TableOf(context.Ratings);
        return new AgreementSummary(
            KrippendorffAlpha.Of(table, AlphaMetric.Interval),
            model is null ? null : RatingAgreement.Of(model.Fit, RoundModel.EvaluatorFacet, context.CancellationToken),
            PairwiseAgreement.Of(table, AgreementCoefficient.Gwet, new AgreementOptions { Weights = AgreementWeights.Quadratic }));
    }

    /// <summary>Cells by evaluators, in shares of the full mark: indicators of different weight then count alike.</summary>
    private static RatingMatrix TableOf(EvaluatorRatings ratings)
    {
        Dictionary<int, int> places = Enumerable.Range(0, ratings.EvaluatorsRating.Count).ToDictionary(place => ratings.EvaluatorsRating[place]);
        double[] shares = [.. ratings.Ratings.Select(rating => (double)(rating.Points / ratings.FullMarks[rating.Leaf]))];
        if (shares.Distinct().Count() > MostShares)
            shares = [.. shares.Select(share => Math.Round(share, 2))];
        var cells = new Dictionary<(int Subject, int Leaf), int>();
        foreach (EvaluatorRating rating in ratings.Ratings)
            cells.TryAdd((rating.Subject, rating.Leaf), cells.Count);
        var table = new double?[cells.Count, places.Count];
        for (int i = 0; i < shares.Length; i++)
        {
            EvaluatorRating rating = ratings.Ratings[i];
            table[cells[(rating.Subject, rating.Leaf)], places[rating.Evaluator]] = shares[i];
        }

        return RatingMatrix.FromNumbers(table, RatingCategories.OfNumbers([.. shares.Distinct().Order()]));
    }
}
