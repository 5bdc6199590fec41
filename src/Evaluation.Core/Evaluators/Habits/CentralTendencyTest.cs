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
        var drawn = new PointDraws(model, sheets.Ratings, etas);
        double[] weights = [.. Deviations(drawn.Expected, sheets.Leaves)];
        double spread = weights.Sum(weight => weight * weight);
        if (spread < 1e-12)
            return null;
        double observed = weights.Select((weight, i) => weight * (double)model.Ratings.Ratings[sheets.Ratings[i]].Points).Sum() / spread;
        double p = MonteCarlo.PValue(draws, seed, () => random => Slope(drawn, weights, random) / spread <= observed + 1e-9, parallel);
        return new HabitResult(observed, p, sheets.Count);
    }

    /// <summary>Expectations less their mean on the same indicator, so that a hard indicator is not taken for a weak subject.</summary>
    private static IEnumerable<double> Deviations(double[] expected, int[] leaves)
    {
        Dictionary<int, double> means = Enumerable.Range(0, leaves.Length).GroupBy(i => leaves[i]).ToDictionary(leaf => leaf.Key, leaf => leaf.Average(i => expected[i]));
        return expected.Select((value, i) => value - means[leaves[i]]);
    }

    private static double Slope(PointDraws drawn, double[] weights, RandomStream random)
    {
        double sum = 0;
        for (int i = 0; i < weights.Length; i++)
            sum += weights[i] * drawn.Draw(i, random.NextDouble());
        return sum;
    }
}
