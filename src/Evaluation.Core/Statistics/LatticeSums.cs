namespace Evaluation.Statistics;

/// <summary>The permutation distribution of sums of whole numbers, exactly, by the shift algorithm (Streitberg and Röhmel 1986).</summary>
/// <remarks>Scores and their distances from a panel's mean lie on a grid such as 1/14, which keeps the distinct sums few however many arrangements there are.</remarks>
internal static class LatticeSums
{
    private const int FinestGrid = 5040;
    private const double MostWork = 5e8;

    /// <summary>Finds the tail, when the values of all strata lie on one grid and the work is affordable.</summary>
    internal static bool TryTail(PermutationStratum[] strata, Alternative alternative, out double p)
    {
        p = 0;
        if (!TryGrid(strata, out int perUnit))
            return false;
        LatticeStratum[] whole = [.. strata.Select(stratum => new LatticeStratum(stratum, perUnit))];
        if (whole.Sum(stratum => stratum.Work) + JoinWork(whole) > MostWork)
            return false;
        double[] distribution = [1];
        foreach (LatticeStratum stratum in whole)
            distribution = Convolved(distribution, stratum.Distribution());
        long observed = whole.Sum(stratum => stratum.Observed);
        double expected = whole.Sum(stratum => stratum.Expected);
        p = Math.Min(1, Tail(distribution, observed, expected, alternative));
        return true;
    }

    private static double Tail(double[] distribution, long observed, double expected, Alternative alternative)
    {
        double distance = Math.Abs(observed - expected) - 1e-7;
        double tail = 0;
        for (int sum = distribution.Length - 1; sum >= 0; sum--)
        {
            bool isExtreme = alternative switch
            {
                Alternative.Greater => sum >= observed,
                Alternative.Less => sum <= observed,
                _ => Math.Abs(sum - expected) >= distance,
            };
            tail += isExtreme ? distribution[sum] : 0;
        }

        return tail;
    }

    private static double JoinWork(LatticeStratum[] strata)
    {
        double work = 0;
        double length = 1;
        foreach (LatticeStratum stratum in strata)
        {
            work += length * stratum.Length;
            length += stratum.Length;
        }

        return work;
    }

    private static double[] Convolved(double[] first, double[] second)
    {
        double[] joined = new double[first.Length + second.Length - 1];
        for (int i = 0; i < first.Length; i++)
        {
            for (int j = 0; first[i] > 0 && j < second.Length; j++)
                joined[i + j] += first[i] * second[j];
        }

        return joined;
    }

    /// <summary>The coarsest grid through all values: how many steps make 1.</summary>
    private static bool TryGrid(PermutationStratum[] strata, out int perUnit)
    {
        for (perUnit = 1; perUnit <= FinestGrid; perUnit++)
        {
            int steps = perUnit;
            if (strata.All(stratum => stratum.Values.All(value => IsWhole(value * steps))))
                return true;
        }

        return false;
    }

    private static bool IsWhole(double value) => Math.Abs(value) < 1e9 && Math.Abs(value - Math.Round(value)) < 1e-7;
}
