using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Engine;

/// <summary>Orders totals from the best down and gives them ranks. One is kept by each thread.</summary>
/// <remarks>
/// Totals go into as many buckets of equal width as there are subjects, twice over, and a bucket is sorted by insertion: for totals that are not all
/// crowded together this takes a time proportional to their number. Totals nearer to each other than 1e-11 of the full mark are equal, since
/// equal decimal totals need not be equal in binary.
/// </remarks>
internal sealed class RankKernel
{
    /// <summary>A bucket with more than this is sorted by the library.</summary>
    private const int MostInserted = 24;

    private readonly TieRule ties;
    private readonly int[] givenOrder;
    private readonly double near;
    private readonly int[] starts;
    private readonly int[] buckets;
    private readonly double[] keys;

    internal RankKernel(ScoringPlan plan)
    {
        int subjects = plan.SubjectCount;
        ties = plan.Result.Scheme.Ranking.Ties;
        near = 1e-11 * plan.Scale;
        givenOrder = GivenOrder(plan.Result);
        starts = new int[(2 * subjects) + 2];
        buckets = new int[subjects];
        keys = new double[subjects];
        Order = new int[subjects];
        Ends = new int[subjects];
    }

    /// <summary>After <see cref="Rank"/>: the subjects with a total, from the best down.</summary>
    internal int[] Order { get; }

    /// <summary>After <see cref="Rank"/>: by place, the place behind the last one with an equal total.</summary>
    internal int[] Ends { get; }

    /// <summary>Gives ranks.</summary>
    /// <param name="totals">By subject, the total; NaN for none.</param>
    /// <param name="codes">Takes, by subject, twice the rank, so that halves are whole; 0 for none.</param>
    /// <returns>How many subjects have a rank.</returns>
    internal int Rank(ReadOnlySpan<double> totals, Span<ushort> codes)
    {
        int count = Sort(totals);
        codes.Clear();
        int distinct = 0;
        for (int first = 0; first < count;)
        {
            int end = first + 1;
            while (end < count && keys[end - 1] - keys[end] <= near)
                end++;
            distinct++;
            if (end - first > 1)
                Order.AsSpan(first, end - first).Sort((a, b) => givenOrder[a].CompareTo(givenOrder[b]));
            for (int place = first; place < end; place++)
            {
                Ends[place] = ties == TieRule.GivenOrder ? place + 1 : end;
                codes[Order[place]] = (ushort)(ties switch
                {
                    TieRule.Dense => 2 * distinct,
                    TieRule.Mean => first + 1 + end,
                    TieRule.GivenOrder => 2 * (place + 1),
                    _ => 2 * (first + 1),
                });
            }

            first = end;
        }

        return count;
    }

    private int Sort(ReadOnlySpan<double> totals)
    {
        (double low, double high, int count) = (double.PositiveInfinity, double.NegativeInfinity, 0);
        foreach (double total in totals)
        {
            if (double.IsNaN(total))
                continue;
            low = Math.Min(low, total);
            high = Math.Max(high, total);
            count++;
        }

        int width = Math.Max(1, 2 * count);
        double scale = high > low ? (width - 1) / (high - low) : 0;
        Array.Clear(starts);
        for (int subject = 0; subject < totals.Length; subject++)
        {
            buckets[subject] = double.IsNaN(totals[subject]) ? -1 : (int)((high - totals[subject]) * scale);
            if (buckets[subject] >= 0)
                starts[buckets[subject] + 1]++;
        }

        for (int bucket = 0; bucket < width; bucket++)
            starts[bucket + 1] += starts[bucket];
        for (int subject = 0; subject < totals.Length; subject++)
        {
            if (buckets[subject] >= 0)
                Insert(subject, totals[subject], starts[buckets[subject]]++);
        }

        SortBuckets(width);
        return count;
    }

    private void Insert(int subject, double total, int place) => (Order[place], keys[place]) = (subject, total);

    /// <summary>After insertion each start has moved to the bucket's end.</summary>
    private void SortBuckets(int width)
    {
        int first = 0;
        for (int bucket = 0; bucket < width; bucket++)
        {
            int end = starts[bucket];
            if (end - first > MostInserted)
                SortLarge(first, end);
            else if (end - first > 1)
                SortSmall(first, end);
            first = end;
        }
    }

    private void SortLarge(int first, int end)
    {
        Array.Sort(keys, Order, first, end - first);
        Array.Reverse(keys, first, end - first);
        Array.Reverse(Order, first, end - first);
    }

    private void SortSmall(int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            (double key, int subject, int place) = (keys[i], Order[i], i);
            for (; place > first && keys[place - 1] < key; place--)
                Insert(Order[place - 1], keys[place - 1], place);
            Insert(subject, key, place);
        }
    }

    /// <summary>By subject: its place when totals say nothing, by given order and then by name.</summary>
    private static int[] GivenOrder(RoundResult result)
    {
        int[] subjects = [.. Enumerable.Range(0, result.Observations.Subjects.Count).Select(i => new Contender(i, result.Observations.Subjects[i], 0)).Order()
            .Select(contender => contender.Position)];
        int[] places = new int[subjects.Length];
        for (int place = 0; place < subjects.Length; place++)
            places[subjects[place]] = place;
        return places;
    }
}
