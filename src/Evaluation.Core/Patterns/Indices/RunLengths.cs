namespace Evaluation.Patterns.Indices;

/// <summary>Runs of the same score on neighbouring items: how long the longest is, and how long they are on average.</summary>
/// <remarks>
/// Known as longstring and average longstring (Johnson 2005). A missing score ends a run and is a run of its own, as in the R package careless. How long
/// a run must be to be rare depends on how often the sheet uses its commonest score; there is no fixed bound.
/// </remarks>
public static class RunLengths
{
    private const IndexDirection Direction = IndexDirection.HighIsSuspect;

    /// <summary>The longest run of each sheet, in items, from 1 up.</summary>
    /// <returns>By sheet; <see cref="IndexValue.Count"/> is the number of scores. Abstains on a sheet without scores.</returns>
    public static ValueList<IndexValue> Longest(SheetMatrix sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        return sheets.Each(sheet => OfSheet(sheets.Row(sheet), (longest, _) => longest));
    }

    /// <summary>The mean length of the runs of each sheet, in items, from 1 up.</summary>
    /// <returns>By sheet; <see cref="IndexValue.Count"/> is the number of scores. Abstains on a sheet without scores.</returns>
    public static ValueList<IndexValue> Mean(SheetMatrix sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        return sheets.Each(sheet => OfSheet(sheets.Row(sheet), (_, mean) => mean));
    }

    /// <summary>The length of the longest run, and how many runs there are; no scores have none.</summary>
    internal static (int Longest, int Runs) Count(ReadOnlySpan<double> scores)
    {
        int longest = 0;
        int runs = 0;
        int current = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            // NaN equals nothing, so that a missing score goes on with no run.
            bool goesOn = i > 0 && scores[i] == scores[i - 1];
            current = goesOn ? current + 1 : 1;
            runs += goesOn ? 0 : 1;
            longest = Math.Max(longest, current);
        }

        return (longest, runs);
    }

    private static IndexValue OfSheet(ReadOnlySpan<double> scores, Func<double, double, double> choose)
    {
        int present = Vectors.CountPresent(scores);
        if (present == 0)
            return IndexValue.Without(Direction, 0, IndexTexts.Empty);
        (int longest, int runs) = Count(scores);
        return IndexValue.Of(choose(longest, (double)scores.Length / runs), Direction, present, IndexTexts.Empty);
    }
}
