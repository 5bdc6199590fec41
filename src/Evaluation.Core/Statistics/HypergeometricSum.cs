using MathNet.Numerics.Distributions;

namespace Evaluation.Statistics;

/// <summary>How many marked things somebody draws blindly from several urns together.</summary>
/// <remarks>The law of a sum over tables of counts when all margins are held (Mantel and Haenszel 1959): what the chance of a mark is, urn by urn, need not be known.</remarks>
internal static class HypergeometricSum
{
    /// <summary>With more drawn than this the normal distribution takes over.</summary>
    internal const int MostExact = 2_000;

    /// <summary>The chance of at least so many marked ones, exactly; for very many drawn by the normal distribution with the exact mean and variance.</summary>
    /// <param name="urns">By urn, how many things there are, how many of them are marked, and how many are drawn.</param>
    /// <param name="atLeast">The number of marked ones.</param>
    internal static double UpperTail(IReadOnlyList<(int All, int Marked, int Drawn)> urns, int atLeast) =>
        urns.Sum(urn => (long)urn.Drawn) <= MostExact ? Exact(urns, atLeast) : Approximate(urns, atLeast);

    internal static double Approximate(IReadOnlyList<(int All, int Marked, int Drawn)> urns, int atLeast)
    {
        double mean = urns.Sum(MeanOf);
        double variance = urns.Sum(VarianceOf);
        return variance > 0 ? Normal.CDF(0, 1, (mean - atLeast + 0.5) / Math.Sqrt(variance)) : atLeast <= mean + 0.5 ? 1 : 0;
    }

    private static double Exact(IReadOnlyList<(int All, int Marked, int Drawn)> urns, int atLeast)
    {
        double[] sums = [1];
        int fewest = 0;
        foreach ((int all, int marked, int drawn) in urns)
        {
            int least = Math.Max(0, drawn + marked - all);
            double[] own = [.. Enumerable.Range(least, Math.Min(drawn, marked) - least + 1).Select(count => Hypergeometric.PMF(all, marked, drawn, count))];
            sums = Together(sums, own);
            fewest += least;
        }

        // The smallest first, so that none of the far tail is lost.
        return Math.Min(1, sums.Skip(Math.Max(0, atLeast - fewest)).Reverse().Sum());
    }

    private static double[] Together(double[] first, double[] second)
    {
        double[] sums = new double[first.Length + second.Length - 1];
        for (int i = 0; i < first.Length; i++)
        {
            for (int k = 0; k < second.Length; k++)
                sums[i + k] += first[i] * second[k];
        }

        return sums;
    }

    private static double MeanOf((int All, int Marked, int Drawn) urn) => urn.All == 0 ? 0 : (double)urn.Drawn * urn.Marked / urn.All;

    private static double VarianceOf((int All, int Marked, int Drawn) urn) => urn.All < 2
        ? 0
        : MeanOf(urn) * (1 - ((double)urn.Marked / urn.All)) * (urn.All - urn.Drawn) / (urn.All - 1);
}
