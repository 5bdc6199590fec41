namespace Evaluation.Patterns.Indices;

/// <summary>Which items belong together: the dimension of each item.</summary>
internal static class ItemDimensions
{
    /// <summary>The items of each dimension, in the order of the form; dimensions in the order of their first item.</summary>
    /// <param name="dimensions">By item; negative for an item of no dimension.</param>
    /// <param name="items">How many items there are.</param>
    /// <exception cref="ArgumentException">There is not one dimension for each item.</exception>
    internal static int[][] Groups(IReadOnlyList<int> dimensions, int items)
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        if (dimensions.Count != items)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"There are {dimensions.Count} dimensions for {items} items. Give one for each item."), nameof(dimensions));
        }

        return
        [
            .. Enumerable.Range(0, items).Where(item => dimensions[item] >= 0).GroupBy(item => dimensions[item]).Select(group => group.ToArray()),
        ];
    }

    /// <summary>The mean of those items that have scores; NaN when none has.</summary>
    internal static double Mean(ReadOnlySpan<double> scores, ReadOnlySpan<int> items)
    {
        double[] chosen = new double[items.Length];
        for (int i = 0; i < items.Length; i++)
            chosen[i] = scores[items[i]];
        return Vectors.Mean(chosen);
    }
}
