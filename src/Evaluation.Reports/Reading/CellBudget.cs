namespace Evaluation.Reports.Reading;

/// <summary>How many cells of a file may still be read, so that a small file cannot use up the memory.</summary>
internal sealed class CellBudget
{
    internal const int Most = 1_000_000;

    private long left = Most;

    /// <summary>Takes cells.</summary>
    /// <returns>Whether there were so many.</returns>
    internal bool Take(long cells) => (left -= Math.Min(cells, left + 1)) >= 0;
}
