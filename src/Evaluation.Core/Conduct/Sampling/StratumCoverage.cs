using Evaluation.Statistics;

namespace Evaluation.Conduct.Sampling;

/// <summary>How far the numbers taken from strata are from shares in proportion.</summary>
internal sealed class StratumCoverage
{
    private readonly int[] stratumOf;
    private readonly int taken;

    internal StratumCoverage(int[] stratumOf, int strata, int taken)
    {
        (this.stratumOf, this.taken) = (stratumOf, taken);
        Units = new int[strata];
        foreach (int stratum in stratumOf)
            Units[stratum]++;
    }

    /// <summary>How many units each stratum has.</summary>
    internal int[] Units { get; }

    internal double Expected(int stratum) => (double)taken * Units[stratum] / stratumOf.Length;

    internal int[] Count(bool[] isTaken)
    {
        int[] counts = new int[Units.Length];
        for (int i = 0; i < isTaken.Length; i++)
            counts[stratumOf[i]] += isTaken[i] ? 1 : 0;
        return counts;
    }

    internal double ChiSquare(int[] counts) => Enumerable.Range(0, counts.Length).Sum(stratum => Part(counts, stratum));

    internal int Farthest(int[] counts) => Enumerable.Range(0, counts.Length).MaxBy(stratum => Part(counts, stratum));

    /// <summary>Draws random samples; a hit is one at least as far off.</summary>
    internal Func<RandomStream, bool> NewDraw(double observed)
    {
        int[] pool = [.. stratumOf];
        int[] counts = new int[Units.Length];
        return random =>
        {
            Array.Clear(counts);
            for (int i = 0; i < taken; i++)
            {
                int other = i + random.NextBelow(pool.Length - i);
                (pool[i], pool[other]) = (pool[other], pool[i]);
                counts[pool[i]]++;
            }

            return ChiSquare(counts) >= observed - 1e-9;
        };
    }

    private double Part(int[] counts, int stratum)
    {
        double off = counts[stratum] - Expected(stratum);
        return off * off / Expected(stratum);
    }
}
