using MathNet.Numerics.Distributions;

namespace Evaluation.Conduct.Sampling;

/// <summary>How large a simple random sample must be for a wanted precision.</summary>
public static class SampleSize
{
    /// <summary>For a share, such as a pass rate: n₀ = z² p (1 − p) ÷ e², and n = n₀ ÷ (1 + (n₀ − 1) ÷ N), rounded up (Cochran 1977, § 4.4).</summary>
    /// <param name="margin">How far the estimate may be off, as a share above 0 and below 1: 0.05 for five points of a hundred.</param>
    /// <param name="population">How many units there are, at least 1; <see langword="null"/> when there is no end to them.</param>
    /// <param name="expected">The share expected, from 0 to 1; the default 0.5 asks for the largest sample.</param>
    /// <param name="confidence">How often it may be no farther off, between 0 and 1.</param>
    /// <returns>At least 1, and at most <paramref name="population"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static int ForShare(double margin, int? population = null, double expected = 0.5, double confidence = 0.95)
    {
        if (!(margin is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(margin), margin, "Give a margin above 0 and below 1.");
        if (!(expected is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(expected), expected, "Give a share from 0 to 1.");
        return Finite(ShareUnlimited(margin, expected, ZOf(confidence)), population);
    }

    /// <summary>For a mean: n₀ = (z s ÷ e)², and the same correction (Cochran 1977, § 4.6).</summary>
    /// <param name="margin">How far the mean may be off, in the units of the values; above 0.</param>
    /// <param name="standardDeviation">The standard deviation of the values, in the same units; 0 or more.</param>
    /// <param name="population">How many units there are, at least 1; <see langword="null"/> when there is no end to them.</param>
    /// <param name="confidence">How often it may be no farther off, between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static int ForMean(double margin, double standardDeviation, int? population = null, double confidence = 0.95)
    {
        if (!(margin > 0) || !double.IsFinite(margin))
            throw new ArgumentOutOfRangeException(nameof(margin), margin, "Give a margin above 0.");
        if (!(standardDeviation >= 0) || !double.IsFinite(standardDeviation))
            throw new ArgumentOutOfRangeException(nameof(standardDeviation), standardDeviation, "Give a standard deviation of 0 or more.");
        double ratio = ZOf(confidence) * standardDeviation / margin;
        return Finite(ratio * ratio, population);
    }

    /// <summary>n₀ for a share, not yet corrected for the population nor rounded.</summary>
    internal static double ShareUnlimited(double margin, double expected, double z) => z * z * expected * (1 - expected) / (margin * margin);

    /// <summary>The correction for a population that has an end, not yet rounded.</summary>
    internal static double Corrected(double unlimited, int population) => unlimited / (1 + ((unlimited - 1) / population));

    private static double ZOf(double confidence) => confidence is > 0 and < 1
        ? Normal.InvCDF(0, 1, (1 + confidence) / 2)
        : throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence lies between 0 and 1.");

    private static int Finite(double unlimited, int? population)
    {
        if (population is < 1)
            throw new ArgumentOutOfRangeException(nameof(population), population, "A population has at least one unit.");
        double size = population is { } units ? Math.Min(units, Corrected(unlimited, units)) : unlimited;

        // A whole number that binary arithmetic puts a hair above itself is not rounded up.
        return (int)Math.Clamp(Math.Ceiling(size - 1e-9), 1, int.MaxValue);
    }
}
