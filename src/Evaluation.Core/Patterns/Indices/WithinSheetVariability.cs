namespace Evaluation.Patterns.Indices;

/// <summary>How much the scores of one sheet differ among themselves: their standard deviation.</summary>
/// <remarks>
/// Known as intra-individual response variability, IRV (Dunn et al. 2018). All items must be on one scale. Means near either end of the
/// scale leave little room to vary, so a low value counts only against sheets with a similar mean.
/// </remarks>
public static class WithinSheetVariability
{
    private const IndexDirection Direction = IndexDirection.LowIsSuspect;

    /// <summary>The standard deviation (n − 1) of each sheet, in points, from 0 up.</summary>
    /// <returns>By sheet; <see cref="IndexValue.Count"/> is the number of scores. Abstains below two scores.</returns>
    public static ValueList<IndexValue> Of(SheetMatrix sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        return sheets.Each(sheet => OfScores(sheets.Row(sheet)));
    }

    /// <summary>The standard deviation of each sheet within consecutive blocks of items, as even as they come; finds sheets that go flat part of the way.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <param name="blocks">How many blocks, from 1 up.</param>
    /// <returns>By block, then by sheet.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="blocks"/> is below 1.</exception>
    public static ValueList<ValueList<IndexValue>> OfBlocks(SheetMatrix sheets, int blocks)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        ArgumentOutOfRangeException.ThrowIfLessThan(blocks, 1);
        return Enumerable.Range(0, blocks).Select(block =>
        {
            int from = Start(sheets.Items, block, blocks);
            int length = Start(sheets.Items, block + 1, blocks) - from;
            return sheets.Each(sheet => OfScores(sheets.Row(sheet).Slice(from, length)));
        }).ToValueList();
    }

    /// <summary>Where a block starts: the way from the first item to the last is cut into equal parts, so that longer blocks stand at the ends.</summary>
    private static int Start(int items, int block, int blocks)
    {
        if (block == 0)
            return 0;
        return block == blocks ? items : Math.Min(items, (int)((long)block * Math.Max(0, items - 1) / blocks) + 1);
    }

    private static IndexValue OfScores(ReadOnlySpan<double> scores) => IndexValue.Of(
        Vectors.StandardDeviation(scores), Direction, Vectors.CountPresent(scores), IndexTexts.FewScores.With(2));
}
