namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>
/// Cuts the ratings into blocks of whole elements of the floating facet. The cuts depend on the data alone and blocks are added up in order,
/// so that a sum has the same digits whatever the number of threads.
/// </summary>
internal sealed class Blocks
{
    private const int SmallestBlock = 4096;
    private const int MostBlocks = 32;

    private readonly int[] cuts;
    private readonly double[][] partial;
    private readonly ParallelOptions options;

    internal Blocks(RatingLayout layout, int length, int threads, CancellationToken cancellationToken)
    {
        int count = Math.Clamp(layout.Count / Math.Max(SmallestBlock, 2 * length), 1, MostBlocks);
        cuts = new int[count + 1];
        int element = 0;
        for (int block = 1; block < count; block++)
        {
            long wanted = (long)layout.Count * block / count;
            while (layout.Starts[element] < wanted)
                element++;
            cuts[block] = element;
        }

        cuts[count] = layout.Starts.Length - 1;
        partial = [.. Enumerable.Range(0, count).Select(_ => new double[length])];
        options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
    }

    /// <summary>The number of blocks.</summary>
    internal int Count => partial.Length;

    /// <summary>Runs the work on each block, from one element of the floating facet up to another, and adds up what it wrote.</summary>
    internal void Sum(Action<int, int, int, double[]> work, double[] total)
    {
        if (Count == 1)
        {
            options.CancellationToken.ThrowIfCancellationRequested();
            Array.Clear(total);
            work(0, cuts[0], cuts[1], total);
            return;
        }

        Parallel.For(0, Count, options, block =>
        {
            Array.Clear(partial[block]);
            work(block, cuts[block], cuts[block + 1], partial[block]);
        });
        Array.Clear(total);
        foreach (double[] part in partial)
            Add(part, total);
    }

    private static void Add(double[] part, double[] total)
    {
        int width = System.Numerics.Vector<double>.Count;
        int i = 0;
        for (; i <= total.Length - width; i += width)
            (new System.Numerics.Vector<double>(total, i) + new System.Numerics.Vector<double>(part, i)).CopyTo(total, i);
        for (; i < total.Length; i++)
            total[i] += part[i];
    }
}
