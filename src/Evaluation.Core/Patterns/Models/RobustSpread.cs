using Evaluation.Statistics;

namespace Evaluation.Patterns.Models;

/// <summary>Spreads that a few odd values cannot move.</summary>
internal static class RobustSpread
{
    private const double NormalDeviation = 1.4826;

    /// <summary>The median deviation, or where it is none the standard deviation.</summary>
    internal static (double Spread, FeatureScale Kind) Of(double[] sorted, double median, Func<double, bool> isSpread)
    {
        double deviation = NormalDeviation * Median.Of([.. sorted.Select(value => Math.Abs(value - median))]);
        if (isSpread(deviation))
            return (deviation, FeatureScale.MedianDeviation);
        double mean = sorted.Average();
        return (Math.Sqrt(sorted.Sum(value => (value - mean) * (value - mean)) / (sorted.Length - 1)), FeatureScale.StandardDeviation);
    }
}
