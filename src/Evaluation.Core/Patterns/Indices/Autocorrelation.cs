namespace Evaluation.Patterns.Indices;

/// <summary>Whether a sheet repeats itself: the largest correlation, in size, between its scores and the same scores some items later.</summary>
/// <remarks>
/// Finds cycles such as 1-2-3-2-1 (Gottfried et al. 2022). Scores that do not vary repeat themselves perfectly: such a lag counts as 1. The form's own
/// order (easy and hard indicators in turn) makes honest sheets correlate, too.
/// </remarks>
public static class Autocorrelation
{
    private const int FewestPairs = 3;
    private const IndexDirection Direction = IndexDirection.HighIsSuspect;

    /// <summary>The largest absolute autocorrelation of each sheet, from 0 to 1.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <param name="maxLag">The longest distance in items that is tried, from 1 up. Lags with fewer than three complete pairs are left out.</param>
    /// <returns>By sheet; <see cref="IndexValue.Count"/> is the number of scores. Abstains when no lag has three pairs.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxLag"/> is below 1.</exception>
    public static ValueList<IndexValue> Of(SheetMatrix sheets, int maxLag = 10)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxLag, 1);
        return sheets.Each(sheet => IndexValue.Of(
            Largest(sheets.Row(sheet), maxLag),
            Direction,
            Vectors.CountPresent(sheets.Row(sheet)),
            IndexTexts.FewScores.With(FewestPairs + 1)));
    }

    internal static double? Largest(ReadOnlySpan<double> scores, int maxLag)
    {
        double? largest = null;
        for (int lag = 1; lag <= maxLag && lag < scores.Length; lag++)
        {
            double? r = Vectors.Correlation(scores[..^lag], scores[lag..], out int pairs);
            if (pairs >= FewestPairs)
                largest = Math.Max(largest ?? 0, Math.Abs(r ?? 1));
        }

        return largest;
    }
}
