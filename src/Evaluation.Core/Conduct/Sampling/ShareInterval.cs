using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Evaluation.Conduct.Sampling;

/// <summary>A share and the interval that covers the true one with a stated probability.</summary>
/// <param name="Share">The share found, from 0 to 1.</param>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public sealed record ShareInterval(double Share, double Low, double High)
{
    /// <summary>The score interval (Wilson 1927), the one to use as a rule (Newcombe 1998, method 3).</summary>
    /// <param name="hits">How many have it; from 0 to <paramref name="count"/>.</param>
    /// <param name="count">How many were looked at; at least 1.</param>
    /// <param name="confidence">Between 0 and 1.</param>
    /// <param name="population">
    /// How many there are, at least <paramref name="count"/>: the interval narrows by √((N − n) ÷ (N − 1)) and closes when all were looked at; <see langword="null"/> when
    /// there is no end to them.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static ShareInterval Wilson(int hits, int count, double confidence = 0.95, int? population = null)
    {
        Check(hits, count, confidence, population);
        double shrink = population is { } all ? all == 1 ? 0 : (all - count) / (all - 1.0) : 1;
        double z2 = Math.Pow(Normal.InvCDF(0, 1, (1 + confidence) / 2), 2) * shrink;
        double share = (double)hits / count;
        double middle = (share + (z2 / (2 * count))) / (1 + (z2 / count));
        double reach = Math.Sqrt((z2 * share * (1 - share) / count) + (z2 * z2 / (4.0 * count * count))) / (1 + (z2 / count));
        return new ShareInterval(share, hits == 0 ? 0 : Math.Max(0, middle - reach), hits == count ? 1 : Math.Min(1, middle + reach));
    }

    /// <summary>The exact interval (Clopper and Pearson 1934): it covers at least as often as it says (Newcombe 1998, method 5).</summary>
    /// <inheritdoc cref="Wilson"/>
    public static ShareInterval Exact(int hits, int count, double confidence = 0.95)
    {
        Check(hits, count, confidence, null);
        double tail = (1 - confidence) / 2;
        double low = hits == 0 ? 0 : Solve(p => UpperTail(hits, count, p), tail);
        double high = hits == count ? 1 : Solve(p => UpperTail(hits + 1, count, p), 1 - tail);
        return new ShareInterval((double)hits / count, low, high);
    }

    /// <summary>The chance of at least so many of a count, from the incomplete beta function.</summary>
    private static double UpperTail(int hits, int count, double p) => SpecialFunctions.BetaRegularized(hits, count - hits + 1, p);

    /// <summary>Where a rising function of 0 to 1 takes a value.</summary>
    private static double Solve(Func<double, double> rising, double value)
    {
        (double low, double high) = (0, 1);
        for (int i = 0; i < 60; i++)
        {
            double middle = (low + high) / 2;
            (low, high) = rising(middle) < value ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    private static void Check(int hits, int count, double confidence, int? population)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, count);
        if (!(confidence is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence lies between 0 and 1.");
        if (population < count)
            throw new ArgumentOutOfRangeException(nameof(population), population, "A population has at least as many units as were looked at.");
    }
}
