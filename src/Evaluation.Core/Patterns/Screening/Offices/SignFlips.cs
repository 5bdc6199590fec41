using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Whether values lie above zero, by turning their signs at random (Fisher 1935): nothing is assumed but symmetry.</summary>
internal static class SignFlips
{
    /// <summary>How often a sum with random signs reaches the observed one.</summary>
    internal static double PValue(double[] values, int draws, long seed, ParallelOptions parallel)
    {
        double observed = values.Sum() - (1e-12 * values.Sum(Math.Abs));
        return MonteCarlo.PValue(draws, seed, () => random => Draw(values, random) >= observed, parallel);
    }

    private static double Draw(double[] values, RandomStream random)
    {
        double sum = 0;
        ulong bits = 0;
        for (int i = 0; i < values.Length; i++)
        {
            bits = i % 64 == 0 ? random.NextBits() : bits >> 1;
            sum += (bits & 1) == 0 ? values[i] : -values[i];
        }

        return sum;
    }
}
