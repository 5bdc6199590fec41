namespace Evaluation.Observations;

/// <summary>A growing column that takes no memory until its first cell that is not blank.</summary>
/// <param name="blank">What a blank cell holds.</param>
internal sealed class SparseColumn<T>(T blank)
{
    private readonly EqualityComparer<T> comparer = EqualityComparer<T>.Default;
    private List<T>? cells;
    private int blanks;

    internal void Add(T cell)
    {
        if (cells is null && comparer.Equals(cell, blank))
        {
            blanks++;
            return;
        }

        cells ??= [.. Enumerable.Repeat(blank, blanks)];
        cells.Add(cell);
    }

    /// <summary>The cells, or <see langword="null"/> when all are blank.</summary>
    internal T[]? ToArray() => cells?.ToArray();
}
