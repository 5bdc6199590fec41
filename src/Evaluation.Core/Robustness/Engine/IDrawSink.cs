namespace Evaluation.Robustness.Engine;

/// <summary>Takes what came of each draw. One is kept by each thread.</summary>
internal interface IDrawSink
{
    /// <summary>Takes a draw that was scored and ranked.</summary>
    /// <param name="draw">Which, from 0.</param>
    /// <param name="worker">Holds its totals and ranks until the next.</param>
    void Take(int draw, DrawWorker worker);

    /// <summary>All draws of a block have been taken.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="count">How many.</param>
    void EndBlock(int first, int count);

    /// <summary>The thread has no more blocks. Called by one thread at a time.</summary>
    void Join();
}
