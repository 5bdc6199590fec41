namespace Evaluation.Statistics;

/// <summary>A stratum whose values are counted in steps above the smallest.</summary>
internal sealed class LatticeStratum
{
    private readonly int[] steps;
    private readonly int wanted;
    private readonly bool isMirrored;

    internal LatticeStratum(PermutationStratum stratum, int perUnit)
    {
        long least = (long)Math.Round(stratum.Values.Min() * perUnit);
        steps = [.. stratum.Values.Select(value => (int)Math.Min(int.MaxValue, (long)Math.Round(value * perUnit) - least))];
        isMirrored = stratum.FocalCount > stratum.Count / 2;
        wanted = isMirrored ? stratum.Count - stratum.FocalCount : stratum.FocalCount;
        long all = steps.Sum(step => (long)step);
        long focal = (long)Math.Round(stratum.Sum * perUnit) - (stratum.FocalCount * least);
        long most = steps.OrderDescending().Take(wanted).Sum(step => (long)step);
        Observed = isMirrored ? most - (all - focal) : focal;
        double mean = (double)all * wanted / steps.Length;
        Expected = isMirrored ? most - mean : mean;
        Length = most + 1;
    }

    /// <summary>The observed sum. Where the group is the larger one, sums are those of the others, counted down from their largest.</summary>
    internal long Observed { get; }

    internal double Expected { get; }

    /// <summary>How many sums there can be.</summary>
    internal double Length { get; }

    internal double Work => Length * wanted * steps.Length;

    /// <summary>The chance of each sum.</summary>
    internal double[] Distribution()
    {
        int length = (int)Length;
        double[][] chances = [.. Enumerable.Range(0, wanted + 1).Select(_ => new double[length])];
        chances[0][0] = 1;
        for (int item = 0; item < steps.Length; item++)
            Offer(chances, item, length);
        if (isMirrored)
            Array.Reverse(chances[wanted]);
        return chances[wanted];
    }

    /// <summary>Offers one more value: with so many still wanted of so many left, that is its chance to be chosen.</summary>
    private void Offer(double[][] chances, int item, int length)
    {
        int step = steps[item];
        double left = steps.Length - item;
        for (int chosen = Math.Min(item, wanted); chosen >= 0; chosen--)
        {
            double take = (wanted - chosen) / left;
            double[] row = chances[chosen];
            if (chosen < wanted)
            {
                double[] next = chances[chosen + 1];
                for (int sum = length - 1; sum >= step; sum--)
                    next[sum] += row[sum - step] * take;
            }

            for (int sum = 0; sum < length; sum++)
                row[sum] *= 1 - take;
        }
    }
}
