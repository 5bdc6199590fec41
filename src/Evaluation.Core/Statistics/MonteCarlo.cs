namespace Evaluation.Statistics;

/// <summary>Counts how often random draws reach what was observed; the count depends on the seed, never on the number of threads.</summary>
internal static class MonteCarlo
{
    private const int DrawsPerBlock = 1000;

    /// <summary>So many hits in the first block (p about .1) that no more draws will make a finding of it.</summary>
    private const int EnoughHits = 100;

    /// <summary>The p-value of what was observed, of one test on all threads (see <see cref="SequentialCount"/>).</summary>
    /// <remarks>
    /// Stops at the hundredth hit when it comes among the first 1,000 draws: p-values that matter to nobody need not be exact. The rest of the draws is made
    /// block by block.
    /// </remarks>
    /// <inheritdoc cref="CountHits"/>
    internal static double PValue(int draws, long seed, Func<Func<RandomStream, bool>> newDraw, ParallelOptions? options = null)
    {
        options?.CancellationToken.ThrowIfCancellationRequested();
        Func<RandomStream, bool> draw = newDraw();
        var first = SequentialCount.Of(Math.Min(draws, DrawsPerBlock), EnoughHits, new RandomStream(seed, 0), random => draw(random) ? 1 : -1);
        if (first.IsStopped || draws <= DrawsPerBlock)
            return first.PValue;
        return (1.0 + first.Hits + CountFrom(firstBlock: 1, draws, seed, newDraw, options)) / (1.0 + draws);
    }

    /// <summary>Counts the draws that are hits.</summary>
    /// <param name="draws">How many draws.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="newDraw">Makes, once per block, a function that draws once and says whether it was a hit.</param>
    /// <param name="options">Threads and cancellation; <see langword="null"/> for all of the machine's.</param>
    internal static long CountHits(int draws, long seed, Func<Func<RandomStream, bool>> newDraw, ParallelOptions? options = null) =>
        CountFrom(firstBlock: 0, draws, seed, newDraw, options);

    private static long CountFrom(int firstBlock, int draws, long seed, Func<Func<RandomStream, bool>> newDraw, ParallelOptions? options)
    {
        long hits = 0;
        int blocks = (draws + DrawsPerBlock - 1) / DrawsPerBlock;
        Parallel.For(firstBlock, blocks, options ?? new ParallelOptions(), block =>
        {
            var random = new RandomStream(seed, block);
            Func<RandomStream, bool> draw = newDraw();
            int inBlock = Math.Min(DrawsPerBlock, draws - (block * DrawsPerBlock));
            long found = 0;
            for (int i = 0; i < inBlock; i++)
                found += draw(random) ? 1 : 0;
            Interlocked.Add(ref hits, found);
        });
        return hits;
    }
}
