using Evaluation.Statistics;

namespace Evaluation.Evaluators.Habits;

/// <summary>Severity drift: an evaluator who becomes harder or softer as the round goes on.</summary>
/// <remarks>
/// The statistic is the slope of the mean residual of a subject's sheet on the order in which the evaluator finished the sheets. Under the null
/// the sheets could have been finished in any order; sheets change places as wholes, because ratings on one sheet are not independent.
/// </remarks>
internal static class DriftTest
{
    /// <summary>The fewest sheets; with 6 the smallest p-value is about 2/720.</summary>
    internal const int FewestSheets = 6;

    /// <summary>Tests one evaluator.</summary>
    /// <param name="residuals">The mean residual of each sheet, in any unit.</param>
    /// <param name="times">When each sheet was finished, on any scale; equal times share a place.</param>
    /// <param name="draws">How many permutations.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="parallel">Threads and cancellation.</param>
    /// <returns>The change from the first to the last sheet and its two-sided p-value; <see langword="null"/> with too few sheets or one time for all.</returns>
    internal static HabitResult? Of(double[] residuals, double[] times, int draws, long seed, ParallelOptions? parallel = null)
    {
        double[] places = MidRanks(times);
        double centre = places.Length == 0 ? 0 : places.Average();
        double[] weights = [.. places.Select(place => place - centre)];
        double spread = weights.Sum(weight => weight * weight);
        if (residuals.Length < FewestSheets || spread == 0)
            return null;
        double observed = Product(residuals, weights);
        double p = MonteCarlo.PValue(
            draws,
            seed,
            () =>
            {
                double[] moved = [.. residuals];
                return random =>
                {
                    random.Shuffle<double>(moved);
                    return Math.Abs(Product(moved, weights)) >= Math.Abs(observed) - 1e-9;
                };
            },
            parallel);
        return new HabitResult(observed / spread * (places.Max() - places.Min()), p, residuals.Length);
    }

    private static double Product(double[] residuals, double[] weights)
    {
        double sum = 0;
        for (int i = 0; i < residuals.Length; i++)
            sum += residuals[i] * weights[i];
        return sum;
    }

    /// <summary>The place of each time in their order, from 0; equal times share the middle of theirs.</summary>
    internal static double[] MidRanks(double[] times) => Array.ConvertAll(MiddleRanks.Of(times), rank => rank - 1);
}
