namespace Evaluation.Scoring;

/// <summary>Runs a piece of work over all subjects in blocks, several at once, and tells how much of all passes is done.</summary>
/// <param name="subjects">The number of subjects.</param>
/// <param name="passes">How often all blocks will be run.</param>
/// <param name="threads">The most threads at work at once; -1 for as many as there are processors.</param>
/// <param name="progress">Told the share of the work that is done; or <see langword="null"/>.</param>
/// <param name="cancellationToken">Stops the work between blocks.</param>
internal sealed class SubjectBlocks(
    int subjects, int passes, int threads, IProgress<double>? progress, CancellationToken cancellationToken)
{
    private const int SubjectsPerBlock = 128;

    private readonly int blocks = (subjects + SubjectsPerBlock - 1) / SubjectsPerBlock;
    private int done;

    /// <summary>Runs one pass; the work takes the first subject of a block and the one after its last.</summary>
    internal void Run(Action<int, int> work)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.For(0, blocks, parallel, block =>
        {
            int first = block * SubjectsPerBlock;
            work(first, Math.Min(first + SubjectsPerBlock, subjects));
            progress?.Report((double)Interlocked.Increment(ref done) / ((long)blocks * passes));
        });
    }
}
