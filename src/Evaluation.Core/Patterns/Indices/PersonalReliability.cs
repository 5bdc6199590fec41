using Evaluation.Statistics;

namespace Evaluation.Patterns.Indices;

/// <summary>Whether two halves of each dimension say the same, over the dimensions of one sheet, on average over random halves.</summary>
/// <remarks>
/// Resampled personal reliability (Goldammer et al. 2024): what <see cref="EvenOddConsistency"/> finds without the luck of one split. All sheets are
/// split alike, so that the order of sheets does not matter.
/// </remarks>
public static class PersonalReliability
{
    private const IndexDirection Direction = IndexDirection.LowIsSuspect;

    /// <summary>The reliability of each sheet, from −1 to 1.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <param name="dimensions">The dimension of each item; negative for none. Dimensions of one item say nothing.</param>
    /// <param name="seed">The seed of the splits: the same seed gives the same values everywhere.</param>
    /// <param name="splits">How many random splits, from 1 up.</param>
    /// <returns>By sheet; <see cref="IndexValue.Count"/> is the largest number of dimensions in a split. Abstains when no split says anything.</returns>
    /// <exception cref="ArgumentException">There is not one dimension for each item.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="splits"/> is below 1.</exception>
    public static ValueList<IndexValue> Of(SheetMatrix sheets, IReadOnlyList<int> dimensions, long seed, int splits = 100)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        ArgumentOutOfRangeException.ThrowIfLessThan(splits, 1);
        int[][] groups = ItemDimensions.Groups(dimensions, sheets.Items);
        SplitHalves[] halves = [.. Enumerable.Range(0, splits).Select(split => Random(groups, new RandomStream(seed, split)))];
        return sheets.Each(sheet => OfScores(sheets.Row(sheet), halves));
    }

    private static SplitHalves Random(int[][] groups, RandomStream random) => SplitHalves.InTwo(
    [
        .. groups.Select(items =>
        {
            int[] shuffled = [.. items];
            random.Shuffle<int>(shuffled);
            return shuffled;
        }),
    ]);

    private static IndexValue OfScores(ReadOnlySpan<double> scores, SplitHalves[] halves)
    {
        double sum = 0;
        int defined = 0;
        int count = 0;
        foreach (SplitHalves split in halves)
        {
            double? value = split.Consistency(scores, out int dimensions);
            sum += value ?? 0;
            defined += value is null ? 0 : 1;
            count = Math.Max(count, dimensions);
        }

        return IndexValue.Of(
            defined > 0 ? sum / defined : null, Direction, count, count < 2 ? IndexTexts.FewDimensions.With(2) : IndexTexts.NoVariation);
    }
}
