using Evaluation.Robustness.Factors;
using Evaluation.Robustness.Sampling;

namespace Evaluation.Robustness.Engine;

/// <summary>Runs draws in blocks, several at once. Each draw depends on the seed and its number only.</summary>
internal sealed class DrawRunner
{
    /// <summary>A multiple of four; so many rows of worth stay in a processor's second cache.</summary>
    internal const int DrawsPerBlock = 64;

    private readonly FactorSet factors;
    private readonly DrawSource source;
    private readonly GainProduct? product;
    private readonly Lock joining = new();

    internal DrawRunner(FactorSet factors, DrawSource source)
    {
        (this.factors, this.source) = (factors, source);
        product = factors.IsWeightedSum ? new GainProduct(factors.Plan) : null;
    }

    /// <summary>Runs draws.</summary>
    /// <param name="draws">How many.</param>
    /// <param name="newSink">Makes, once for each thread, what takes them.</param>
    /// <param name="threads">The most threads at work at once; -1 for as many as there are processors.</param>
    /// <param name="progress">Told the share of the work that is done; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work between blocks.</param>
    internal void Run(int draws, Func<IDrawSink> newSink, int threads, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        int blocks = (draws + DrawsPerBlock - 1) / DrawsPerBlock;
        int done = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.For(0, blocks, parallel, () => (Worker: new BlockWorker(factors, source, product), Sink: newSink()), (block, _, own) =>
        {
            int first = block * DrawsPerBlock;
            int count = Math.Min(DrawsPerBlock, draws - first);
            own.Worker.Run(first, count, own.Sink);
            own.Sink.EndBlock(first, count);
            progress?.Report((double)Interlocked.Increment(ref done) / blocks);
            return own;
        }, own =>
        {
            lock (joining)
                own.Sink.Join();
        });
    }
}
