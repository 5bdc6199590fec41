namespace Evaluation.Patterns.Indices;

/// <summary>Whether the even items of each dimension say what the odd ones say, over the dimensions of one sheet.</summary>
/// <remarks>
/// Jackson (1976); the correlation is stepped up to full length by Spearman and Brown and cut at −1. The R packages careless (since 1.2.0) and cier give it
/// with its sign turned. Items that point the other way must be turned before. With fewer than six dimensions honest sheets scatter
/// over the whole range; <see cref="PersonalReliability"/> is steadier.
/// </remarks>
public static class EvenOddConsistency
{
    private const IndexDirection Direction = IndexDirection.LowIsSuspect;

    /// <summary>The consistency of each sheet, from −1 to 1.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <param name="dimensions">The dimension of each item; negative for none. Dimensions of one item say nothing.</param>
    /// <returns>By sheet; <see cref="IndexValue.Count"/> is the number of dimensions. Abstains below two, or when a half does not vary.</returns>
    /// <exception cref="ArgumentException">There is not one dimension for each item.</exception>
    public static ValueList<IndexValue> Of(SheetMatrix sheets, IReadOnlyList<int> dimensions)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        SplitHalves halves = SplitHalves.EvenOdd(ItemDimensions.Groups(dimensions, sheets.Items));
        return sheets.Each(sheet =>
        {
            double? value = halves.Consistency(sheets.Row(sheet), out int count);
            return IndexValue.Of(value, Direction, count, count < 2 ? IndexTexts.FewDimensions.With(2) : IndexTexts.NoVariation);
        });
    }
}
