namespace Evaluation.Patterns.Indices;

/// <summary>How far a sheet tells the dimensions apart: the standard deviation of their means.</summary>
/// <remarks>A low spread is what halo looks like (Engelhard 1994): one impression scored everywhere. All items must be on one scale; a subject that is equally good everywhere has a low spread, too.</remarks>
public static class HaloSpread
{
    private const IndexDirection Direction = IndexDirection.LowIsSuspect;

    /// <summary>The standard deviation (n − 1) of the dimensions' means, in points, from 0 up.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <param name="dimensions">The dimension of each item; negative for none.</param>
    /// <returns>By sheet; <see cref="IndexValue.Count"/> is the number of dimensions with scores. Abstains below two.</returns>
    /// <exception cref="ArgumentException">There is not one dimension for each item.</exception>
    public static ValueList<IndexValue> Of(SheetMatrix sheets, IReadOnlyList<int> dimensions)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        int[][] groups = ItemDimensions.Groups(dimensions, sheets.Items);
        return sheets.Each(sheet =>
        {
            double[] means = new double[groups.Length];
            for (int i = 0; i < groups.Length; i++)
                means[i] = ItemDimensions.Mean(sheets.Row(sheet), groups[i]);
            return IndexValue.Of(
                Vectors.StandardDeviation(means), Direction, Vectors.CountPresent(means), IndexTexts.FewDimensions.With(2));
        });
    }
}
