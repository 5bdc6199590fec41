namespace Evaluation.Statistics;

/// <summary>A permutation test whose marks change places between whole clusters of values, because values of one cluster are alike.</summary>
/// <remarks>The statistic is the difference of the two means; clusters may differ in size. Always by seeded random arrangements.</remarks>
internal sealed class ClusterPermutation
{
    private readonly double[] sums;
    private readonly int[] sizes;
    private readonly int focal;
    private readonly int count;
    private readonly Alternative alternative;
    private readonly double observed;
    private readonly double tolerance;

    private ClusterPermutation(double[] values, int[] clusters, bool[] isFocal, Alternative alternative)
    {
        double mean = values.Average();
        sums = new double[clusters.Max() + 1];
        sizes = new int[sums.Length];
        for (int i = 0; i < values.Length; i++)
        {
            sums[clusters[i]] += values[i] - mean;
            sizes[clusters[i]]++;
        }

        focal = isFocal.Count(mark => mark);
        count = values.Length;
        this.alternative = alternative;
        tolerance = 1e-9 * values.Max(value => Math.Abs(value - mean));
        int[] own = [.. Enumerable.Range(0, sums.Length).Where(cluster => isFocal[cluster])];
        observed = Difference(own.Sum(cluster => sums[cluster]), own.Sum(cluster => sizes[cluster]));
    }

    /// <summary>The p-value.</summary>
    /// <param name="values">The values.</param>
    /// <param name="clusters">By value its cluster, from 0; none without a value.</param>
    /// <param name="isFocal">By cluster, whether it has the mark; some have and some have not.</param>
    /// <param name="alternative">What is looked for.</param>
    /// <param name="options">Seed and size.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal static double PValue(
        double[] values, int[] clusters, bool[] isFocal, Alternative alternative, PermutationOptions options, CancellationToken cancellationToken)
    {
        var test = new ClusterPermutation(values, clusters, isFocal, alternative);
        var parallel = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = options.Threads ?? -1 };
        return (1.0 + MonteCarlo.CountHits(options.Draws, options.Seed, test.NewDraw, parallel)) / (1.0 + options.Draws);
    }

    private double Difference(double sum, int size) => sum * count / ((double)size * (count - size));

    private Func<RandomStream, bool> NewDraw()
    {
        int[] order = [.. Enumerable.Range(0, sums.Length)];
        return random =>
        {
            double sum = 0;
            int size = 0;
            for (int i = 0; i < focal; i++)
            {
                int chosen = i + random.NextBelow(order.Length - i);
                (order[i], order[chosen]) = (order[chosen], order[i]);
                sum += sums[order[i]];
                size += sizes[order[i]];
            }

            return IsExtreme(Difference(sum, size));
        };
    }

    private bool IsExtreme(double difference) => alternative switch
    {
        Alternative.Greater => difference >= observed - tolerance,
        Alternative.Less => difference <= observed + tolerance,
        _ => Math.Abs(difference) >= Math.Abs(observed) - tolerance,
    };
}
