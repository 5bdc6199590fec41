namespace Evaluation.Patterns.Indices;

/// <summary>Each dimension cut into two halves, and how well one half foretells the other on a sheet.</summary>
/// <param name="halves">The items of both halves, by dimension; dimensions of one item are left out.</param>
internal sealed class SplitHalves((int[] First, int[] Second)[] halves)
{
    /// <summary>The first, third, … item of each dimension against the second, fourth, …</summary>
    internal static SplitHalves EvenOdd(int[][] dimensions) => new(
    [
        .. dimensions.Where(items => items.Length > 1)
            .Select(items => (items.Where((_, i) => i % 2 == 0).ToArray(), items.Where((_, i) => i % 2 == 1).ToArray())),
    ]);

    /// <summary>The items of each dimension as they come, the first half against the rest.</summary>
    internal static SplitHalves InTwo(int[][] dimensions) => new(
    [
        .. dimensions.Where(items => items.Length > 1)
            .Select(items => (items[..((items.Length + 1) / 2)], items[((items.Length + 1) / 2)..])),
    ]);

    /// <summary>
    /// The correlation of the halves' means over the dimensions, stepped up to full length by Spearman and Brown, from −1 to 1;
    /// <see langword="null"/> when fewer than two dimensions have both halves, or one half does not vary.
    /// </summary>
    internal double? Consistency(ReadOnlySpan<double> scores, out int count)
    {
        double[] first = new double[halves.Length];
        double[] second = new double[halves.Length];
        for (int i = 0; i < halves.Length; i++)
        {
            first[i] = ItemDimensions.Mean(scores, halves[i].First);
            second[i] = ItemDimensions.Mean(scores, halves[i].Second);
        }

        // At r = −1 the formula has a pole: everything below −1/3 is −1.
        return Vectors.Correlation(first, second, out count) switch
        {
            null => null,
            { } r when r <= -1.0 / 3 => -1,
            { } r => 2 * r / (1 + r),
        };
    }
}
