namespace Evaluation.Patterns.Indices;

/// <summary>The squared Mahalanobis distance of each sheet from the mean sheet.</summary>
/// <remarks>
/// Mahalanobis (1936). It cannot see straight-lining: a sheet of one middling score everywhere is among the nearest. Missing scores count as the item's mean. Items
/// that do not vary are left out. Against χ² it is wrong in both directions on real scores: compare it with other sheets.
/// </remarks>
public static class MahalanobisDistance
{
    private const IndexDirection Direction = IndexDirection.HighIsSuspect;

    /// <summary>The plain distance, by the inverse of the covariances of all pairs of scores that are there.</summary>
    /// <returns>By sheet, from 0 up; <see cref="IndexValue.Count"/> is the number of its scores. Abstains when the covariances have no inverse.</returns>
    public static ValueList<IndexValue> Of(SheetMatrix sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        var items = new StandardisedItems(sheets);
        return Distances(sheets, items, items.Correlations());
    }

    /// <summary>The distance by correlations shrunken towards 0 as far as the data advise (Schäfer and Strimmer 2005); for few sheets of many items.</summary>
    /// <returns>By sheet, from 0 up; <see cref="IndexValue.Count"/> is the number of its scores. Abstains when no item varies.</returns>
    public static ValueList<IndexValue> Shrunken(SheetMatrix sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        var items = new StandardisedItems(sheets);
        return Distances(sheets, items, items.ShrunkenCorrelations());
    }

    private static ValueList<IndexValue> Distances(SheetMatrix sheets, StandardisedItems items, double[][] correlations)
    {
        bool isRegular = TryFactor(correlations);
        return sheets.Each(sheet =>
        {
            int present = Vectors.CountPresent(sheets.Row(sheet));
            if (present == 0)
                return IndexValue.Without(Direction, 0, IndexTexts.Empty);
            if (items.Count == 0)
                return IndexValue.Without(Direction, present, IndexTexts.NoDistance);
            double? distance = isRegular ? SquaredLength(correlations, items.Row(sheet)) : null;
            return IndexValue.Of(distance, Direction, present, IndexTexts.Singular);
        });
    }

    /// <summary>Replaces the lower triangle by its Cholesky factor; false when the matrix is not positive definite, but for rounding.</summary>
    internal static bool TryFactor(double[][] matrix)
    {
        for (int j = 0; j < matrix.Length; j++)
        {
            double pivot = matrix[j][j] - Vectors.Product(matrix[j].AsSpan(0, j), matrix[j].AsSpan(0, j));
            if (!(pivot > 1e-10))
                return false;
            matrix[j][j] = Math.Sqrt(pivot);
            for (int i = j + 1; i < matrix.Length; i++)
                matrix[i][j] = (matrix[i][j] - Vectors.Product(matrix[i].AsSpan(0, j), matrix[j].AsSpan(0, j))) / matrix[j][j];
        }

        return true;
    }

    /// <summary>|L⁻¹z|².</summary>
    internal static double SquaredLength(double[][] factor, double[] z)
    {
        double[] solved = Forward(factor, z);
        return Vectors.Product(solved, solved);
    }

    /// <summary>(LLᵀ)⁻¹z.</summary>
    internal static double[] Solve(double[][] factor, double[] z)
    {
        double[] solved = Forward(factor, z);
        for (int i = z.Length - 1; i >= 0; i--)
        {
            for (int j = i + 1; j < z.Length; j++)
                solved[i] -= factor[j][i] * solved[j];
            solved[i] /= factor[i][i];
        }

        return solved;
    }

    /// <summary>L⁻¹z.</summary>
    private static double[] Forward(double[][] factor, double[] z)
    {
        double[] solved = new double[z.Length];
        for (int i = 0; i < z.Length; i++)
            solved[i] = (z[i] - Vectors.Product(factor[i].AsSpan(0, i), solved.AsSpan(0, i))) / factor[i][i];
        return solved;
    }
}
