namespace Evaluation.Robustness;

/// <summary>How often a subject had each rank.</summary>
/// <remarks>Made from codes, which are twice the rank, so that the halves of mean ranks are whole numbers.</remarks>
internal sealed class RankDistribution
{
    /// <summary>A share of 0.95 of 100 draws is the 95th, though in binary it is a hair more.</summary>
    private const double Near = 1e-9;

    private readonly int[] counts;
    private readonly int lowest;

    internal RankDistribution(ReadOnlySpan<ushort> codes)
    {
        (int low, int high) = (ushort.MaxValue, 0);
        foreach (ushort code in codes)
        {
            low = code == 0 ? low : Math.Min(low, code);
            high = Math.Max(high, code);
        }

        lowest = low;
        counts = new int[Math.Max(0, high - low + 1)];
        foreach (ushort code in codes)
        {
            if (code == 0)
                continue;
            counts[code - low]++;
            Ranked++;
        }
    }

    /// <summary>The number of draws in which it had a rank.</summary>
    internal int Ranked { get; }

    internal double Mean => Ranked == 0 ? double.NaN : Counts.Sum(pair => pair.Rank * pair.Count) / Ranked;

    internal double Best => At(0);

    internal double Worst => At(Ranked - 1);

    /// <summary>How often it had each rank that it had, from the best.</summary>
    internal IEnumerable<(double Rank, int Count)> Counts
    {
        get
        {
            for (int i = 0; i < counts.Length; i++)
            {
                if (counts[i] > 0)
                    yield return ((lowest + i) / 2.0, counts[i]);
            }
        }
    }

    /// <summary>How often it had one rank.</summary>
    internal int CountOf(double rank) => (int)(2 * rank) - lowest is >= 0 and int at && at < counts.Length ? counts[at] : 0;

    /// <summary>A quantile of the ranks; NaN when there is none.</summary>
    internal double Quantile(double share, QuantileRule rule)
    {
        if (Ranked == 0)
            return double.NaN;
        if (rule == QuantileRule.Observed)
            return At(Math.Clamp((int)Math.Ceiling((share * Ranked) - Near) - 1, 0, Ranked - 1));
        double position = share * (Ranked - 1);
        int below = (int)Math.Floor(position + Near);
        double low = At(below);
        return low + ((position - below) * (At(Math.Min(below + 1, Ranked - 1)) - low));
    }

    /// <summary>The rank at a place among all drawn ones in order.</summary>
    private double At(int place)
    {
        int passed = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            passed += counts[i];
            if (passed > place)
                return (lowest + i) / 2.0;
        }

        return double.NaN;
    }
}
