namespace Evaluation.Statistics;

/// <summary>Ranks in which equal values share the middle of their places.</summary>
internal static class MiddleRanks
{
    /// <summary>The ranks from the lowest up, from 1.</summary>
    /// <param name="values">The values; none is NaN.</param>
    internal static double[] Of(double[] values)
    {
        int[] order = [.. Enumerable.Range(0, values.Length)];
        Array.Sort([.. values], order);
        double[] ranks = new double[values.Length];
        for (int first = 0; first < order.Length;)
        {
            int end = first + 1;
            while (end < order.Length && values[order[end]] == values[order[first]])
                end++;
            for (int place = first; place < end; place++)
                ranks[order[place]] = (first + 1 + end) / 2.0;
            first = end;
        }

        return ranks;
    }
}
