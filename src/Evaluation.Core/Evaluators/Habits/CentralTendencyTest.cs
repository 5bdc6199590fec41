using Evaluation.Evaluators.Model;
using Evaluation.Statistics;

namespace Evaluation.Evaluators.Habits;

/// <summary>Central tendency and restricted range: an evaluator whose scores lie closer together than the subjects are apart.</summary>
/// <remarks>
/// The statistic is the regression of the evaluator's points on what the model expects of an evaluator of that severity: 1 when the evaluator tells
/// subjects apart as the panel does, below 1 when the differences are pressed together. Its null is a parametric bootstrap: the evaluator's ratings drawn
/// again from the model.
/// </remarks>
internal static class CentralTendencyTest
{
    /// <summary>The fewest ratings.</summary>
    internal const int FewestRatings = 15;

    /// <summary>Tests one evaluator.</summary>
    /// <param name="model">The model of the round.</param>
    /// <param name="sheets">The evaluator's residuals.</param>
    /// <param name="draws">How many bootstrap draws.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="parallel">Threads and cancellation.</param>
    /// <returns>The slope and the chance of one as low; <see langword="null"/> with too few ratings, or expectations that do not differ.</returns>
    internal static HabitResult? Of(RoundModel model, SheetResiduals sheets, int draws, long seed, ParallelOptions? parallel = null)
    {
        if (sheets.Count < FewestRatings)
            return null;
        double[] etas = [.. sheets.Ratings.Select(model.Fit.Eta)];
        double[] expected = [.. sheets.Ratings.Select((rating, i) => model.ExpectedPoints(rating, etas[i]))];
        double[] weights = [.. Deviations(expected, sheets.Leaves)];
        double spread = weights.Sum(weight => weight * weight);
        if (spread < 1e-12)
            return null;
        double observed = Sum(sheets.Ratings.Select(rating => (double)model.Ratings.Ratings[rating].Points), weights) / spread;
        long hits = MonteCarlo.CountHits(
            draws,
            seed,
            () => random => Sum(sheets.Ratings.Select((rating, i) => model.DrawPoints(rating, etas[i], random.NextDouble())), weights) / spread <= observed + 1e-9,
            parallel);
        return new HabitResult(observed, (1.0 + hits) / (1.0 + draws), sheets.Count);
    }

    /// <summary>Expectations less their mean on the same indicator, so that a hard indicator is not taken for a weak subject.</summary>
    private static IEnumerable<double> Deviations(double[] expected, int[] leaves)
    {
        Dictionary<int, double> means = Enumerable.Range(0, leaves.Length).GroupBy(i => leaves[i]).ToDictionary(leaf => leaf.Key, leaf => leaf.Average(i => expected[i]));
        return expected.Select((value, i) => value - means[leaves[i]]);
    }

    private static double Sum(IEnumerable<double> points, double[] weights) => points.Zip(weights, (point, weight) => point * weight).Sum();
}
