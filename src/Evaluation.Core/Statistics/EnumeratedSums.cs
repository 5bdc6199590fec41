namespace Evaluation.Statistics;

/// <summary>The tail of a permutation distribution, from every arrangement: strata are joined into two halves whose sums meet in the middle.</summary>
internal static class EnumeratedSums
{
    /// <summary>The most sums that a half may have.</summary>
    private const int MostSums = 1 << 21;

    /// <summary>Finds the tail, when the arrangements are few enough.</summary>
    internal static bool TryTail(PermutationStratum[] strata, PermutationTail tail, out double p)
    {
        p = 0;
        double[] first = [0];
        double[] second = [0];
        foreach (PermutationStratum stratum in strata.OrderByDescending(Arrangements))
        {
            ref double[] smaller = ref (first.Length <= second.Length ? ref first : ref second);
            if (smaller.Length * Arrangements(stratum) > MostSums)
                return false;
            smaller = Joined(smaller, SumsOf(stratum));
        }

        Array.Sort(first);
        Array.Sort(second);
        double all = (double)first.Length * second.Length;
        double above = CountFrom(first, second, tail.From);
        double below = all - CountFrom(first, second, Math.BitIncrement(tail.To));
        p = tail.From <= tail.To ? 1 : (above + below) / all;
        return true;
    }

    /// <summary>How many choices a stratum has; infinite beyond a double.</summary>
    private static double Arrangements(PermutationStratum stratum)
    {
        double product = 1;
        int wanted = Math.Min(stratum.FocalCount, stratum.Count - stratum.FocalCount);
        for (int i = 1; i <= wanted; i++)
            product = product * (stratum.Count - wanted + i) / i;
        return Math.Round(product);
    }

    private static double[] Joined(double[] sums, List<double> others) => [.. sums.SelectMany(_ => others, (sum, other) => sum + other)];

    private static List<double> SumsOf(PermutationStratum stratum)
    {
        var sums = new List<double>();
        Choose(stratum.Centred, 0, stratum.FocalCount, 0, sums);
        return sums;
    }

    private static void Choose(double[] values, int from, int left, double sum, List<double> sums)
    {
        if (left == 0)
        {
            sums.Add(sum);
            return;
        }

        for (int i = from; i <= values.Length - left; i++)
            Choose(values, i + 1, left - 1, sum + values[i], sums);
    }

    /// <summary>How many pairs of sums reach a bound; both lists ascend.</summary>
    private static double CountFrom(double[] first, double[] second, double bound)
    {
        double count = 0;
        int reaching = second.Length;
        foreach (double sum in first)
        {
            while (reaching > 0 && sum + second[reaching - 1] >= bound)
                reaching--;
            count += second.Length - reaching;
        }

        return count;
    }
}
