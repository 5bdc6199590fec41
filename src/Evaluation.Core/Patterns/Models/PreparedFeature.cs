using Evaluation.Patterns.Indices;

namespace Evaluation.Patterns.Models;

/// <summary>A feature that varies, and what its values are compared with.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Direction">Which end is the one to look at; <see langword="null"/> where both are.</param>
/// <param name="Median">The median of the peers, in the feature's units.</param>
/// <param name="Spread">What counts as one step away from the median, in the feature's units, above 0.</param>
/// <param name="Scale">How the spread was reckoned.</param>
/// <param name="Present">How many peers have a value.</param>
public sealed record PreparedFeature(string Name, IndexDirection? Direction, double Median, double Spread, FeatureScale Scale, int Present)
{
    /// <summary>The farthest that counts, so that squares and sums of any values stay numbers.</summary>
    internal const double FarthestZ = 1e6;

    /// <summary>How many steps a value is from the median, cut at ±1,000,000; 0 for NaN, which is where a missing value counts.</summary>
    internal double RobustZ(double value)
    {
        if (double.IsNaN(value))
            return 0;
        // Halves, because the difference of two numbers near the end of the range is not one.
        double z = ((value / 2) - (Median / 2)) / Spread * 2;
        return double.IsNaN(z) ? 0 : Math.Clamp(z, -FarthestZ, FarthestZ);
    }

    /// <summary>The robust z towards the end to look at: its size where both are, else not below 0.</summary>
    internal double Suspicion(double z) => Direction switch
    {
        IndexDirection.HighIsSuspect => Math.Max(z, 0),
        IndexDirection.LowIsSuspect => Math.Max(-z, 0),
        _ => Math.Abs(z),
    };
}
