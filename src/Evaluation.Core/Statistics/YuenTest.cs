namespace Evaluation.Statistics;

/// <summary>Compares two groups' trimmed means, which a few wild values cannot move (Yuen 1974, with Welch's degrees of freedom).</summary>
public static class YuenTest
{
    /// <summary>Compares two groups.</summary>
    /// <param name="first">The values of the first group.</param>
    /// <param name="second">The values of the second group.</param>
    /// <param name="trim">The share of values that is cut at each end of each group, from 0 to below 0.5.</param>
    /// <returns>The test; <see langword="null"/> when fewer than two values of a group are left, or neither group varies.</returns>
    /// <exception cref="ArgumentException">A value is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="trim"/> is out of range.</exception>
    public static MeanDifference? Of(IReadOnlyList<double> first, IReadOnlyList<double> second, double trim = 0.2)
    {
        if (!(trim is >= 0 and < 0.5))
            throw new ArgumentOutOfRangeException(nameof(trim), trim, "A trim lies from 0 to below 0.5.");
        TrimmedGroup a = TrimmedGroup.Of(first, trim);
        TrimmedGroup b = TrimmedGroup.Of(second, trim);
        double variance = a.Variance + b.Variance;
        if (a.Left < 2 || b.Left < 2 || variance <= 0)
            return null;
        double df = variance * variance / ((a.Variance * a.Variance / (a.Left - 1)) + (b.Variance * b.Variance / (b.Left - 1)));
        return new MeanDifference(a.Mean - b.Mean, Math.Sqrt(variance), df);
    }
}
