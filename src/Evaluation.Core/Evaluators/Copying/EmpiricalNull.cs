using Evaluation.Statistics;

namespace Evaluation.Evaluators.Copying;

/// <summary>Measures each pair against the other pairs of the round.</summary>
/// <remarks>
/// What all pairs have in common is not collusion between two. z is regressed on the root of the number of shared cells (Huber 1964, k = 1.345),
/// and what is left is measured in robust standard deviations (median absolute deviation × 1.4826).
/// </remarks>
internal static class EmpiricalNull
{
    /// <summary>The fewest pairs that tell what is usual.</summary>
    internal const int FewestPairs = 45;

    private const double Tuning = 1.345;

    internal static PairMatch[] Apply(PairMatch[] pairs)
    {
        if (pairs.Length < FewestPairs)
            return pairs;
        double[] roots = [.. pairs.Select(pair => Math.Sqrt(pair.Shared))];
        double[] z = [.. pairs.Select(pair => pair.Z)];
        double[] left = Residuals(roots, z);
        double centre = Median.Of(left);
        double scale = 1.4826 * Median.Of([.. left.Select(value => Math.Abs(value - centre))]);
        if (scale <= 0)
            return pairs;
        return [.. pairs.Select((pair, i) => pair with { EmpiricalZ = (left[i] - centre) / scale })];
    }

    /// <summary>What Huber's regression leaves, by reweighting until nothing moves.</summary>
    private static double[] Residuals(double[] x, double[] y)
    {
        double[] weights = [.. x.Select(_ => 1.0)];
        double[] left = y;
        for (int round = 0; round < 50; round++)
        {
            (double level, double slope) = Line(x, y, weights);
            left = [.. y.Select((value, i) => value - level - (slope * x[i]))];
            double scale = 1.4826 * Median.Of([.. left.Select(Math.Abs)]);
            if (scale <= 0)
                break;
            weights = [.. left.Select(value => Math.Min(1, Tuning * scale / Math.Max(1e-12, Math.Abs(value))))];
        }

        return left;
    }

    /// <summary>A weighted line; flat where all x are the same.</summary>
    private static (double Level, double Slope) Line(double[] x, double[] y, double[] weights)
    {
        double total = weights.Sum();
        double meanX = Dot(weights, x) / total;
        double meanY = Dot(weights, y) / total;
        double spread = 0;
        double product = 0;
        for (int i = 0; i < x.Length; i++)
        {
            spread += weights[i] * (x[i] - meanX) * (x[i] - meanX);
            product += weights[i] * (x[i] - meanX) * (y[i] - meanY);
        }

        double slope = spread < 1e-9 ? 0 : product / spread;
        return (meanY - (slope * meanX), slope);
    }

    private static double Dot(double[] a, double[] b) => a.Zip(b, (first, second) => first * second).Sum();
}
