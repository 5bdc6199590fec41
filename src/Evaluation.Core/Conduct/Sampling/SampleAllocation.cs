namespace Evaluation.Conduct.Sampling;

/// <summary>Shares a sample out among strata in whole numbers.</summary>
internal static class SampleAllocation
{
    /// <summary>The shares, by largest remainder (Hamilton 1792); equal remainders go to the stratum that comes first.</summary>
    internal static StratumShare[] Of(SampleFrame frame, SamplePlan plan)
    {
        ILookup<string, FrameUnit> strata = frame.Units.ToLookup(SampleFrame.StratumOf, StringComparer.Ordinal);
        string[] names = [.. frame.Strata];
        int[] units = [.. names.Select(name => strata[name].Count())];
        int size = Math.Min(plan.Size, frame.Units.Count);
        int[] drawn = plan.Allocation == Allocation.Equal ? Equal(units, size) : Proportional(units, size);
        return [.. names.Select((name, i) => new StratumShare(name, units[i], Math.Min(units[i], Math.Max(drawn[i], plan.LeastPerStratum))))];
    }

    private static int[] Proportional(int[] units, int size)
    {
        long all = units.Sum();
        int[] whole = [.. units.Select(count => (int)((long)size * count / all))];
        IEnumerable<int> byRemainder = Enumerable.Range(0, units.Length).OrderByDescending(i => (long)size * units[i] % all).ThenBy(i => i);
        foreach (int stratum in byRemainder.Take(size - whole.Sum()))
            whole[stratum]++;
        return whole;
    }

    /// <summary>One to each in turn until all are shared out; a stratum that is used up is passed over.</summary>
    private static int[] Equal(int[] units, int size)
    {
        int[] drawn = new int[units.Length];
        while (size > 0)
        {
            for (int i = 0; i < units.Length && size > 0; i++)
            {
                if (drawn[i] == units[i])
                    continue;
                drawn[i]++;
                size--;
            }
        }

        return drawn;
    }
}
