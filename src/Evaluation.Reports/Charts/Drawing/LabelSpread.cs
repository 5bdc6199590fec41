namespace Evaluation.Reports.Charts.Drawing;

/// <summary>Moves labels apart so that none covers another, each as little as can be.</summary>
internal static class LabelSpread
{
    /// <summary>Places for labels, in order, at least a gap apart and inside the limits as far as there is room.</summary>
    /// <param name="wanted">Where each label would stand, ascending.</param>
    /// <param name="gap">The least distance of two neighbours.</param>
    /// <param name="from">The first place.</param>
    /// <param name="to">The last place.</param>
    /// <remarks>Least squares under the order: pooled adjacent violators (Ayer et al. 1955) of the places less their gaps.</remarks>
    internal static float[] Of(IReadOnlyList<float> wanted, float gap, float from, float to)
    {
        var pools = new List<(double Sum, int Count)>();
        for (int i = 0; i < wanted.Count; i++)
        {
            pools.Add((wanted[i] - (i * gap), 1));
            while (pools.Count > 1 && Mean(pools[^2]) > Mean(pools[^1]))
            {
                (double sum, int count) = pools[^1];
                pools.RemoveAt(pools.Count - 1);
                pools[^1] = (pools[^1].Sum + sum, pools[^1].Count + count);
            }
        }

        double last = Math.Max(from, to - ((wanted.Count - 1) * gap));
        return
        [
            .. pools.SelectMany(pool => Enumerable.Repeat(Math.Clamp(Mean(pool), from, last), pool.Count)).Select((place, i) => (float)(place + (i * gap))),
        ];
    }

    private static double Mean((double Sum, int Count) pool) => pool.Sum / pool.Count;
}
