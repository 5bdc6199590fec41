namespace Evaluation.Patterns.Indices;

/// <summary>Whether a sheet treats alike those items that the sheets as a whole treat alike, and opposes those that they oppose.</summary>
/// <remarks>Psychometric synonyms and antonyms (Meade and Craig 2012): the correlation, within a sheet, over pairs of items that correlate strongly over all sheets.</remarks>
public static class PsychometricPairs
{
    /// <summary>The correlation over pairs of items that go together; low values are unusual.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <param name="above">Pairs correlate above this, over all sheets; from 0 to below 1.</param>
    /// <returns>By sheet, from −1 to 1; <see cref="IndexValue.Count"/> is the number of pairs with scores. Abstains below two, or without variation.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="above"/> is out of range.</exception>
    public static ValueList<IndexValue> Synonyms(SheetMatrix sheets, double above = 0.6)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        if (!(above is >= 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(above), above, "The correlation of synonyms lies from 0 to below 1.");
        return Of(sheets, r => r > above, IndexDirection.LowIsSuspect);
    }

    /// <summary>The correlation over pairs of items that oppose each other; high values are unusual.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <param name="below">Pairs correlate below this, over all sheets; above −1 to 0.</param>
    /// <returns>By sheet, from −1 to 1; <see cref="IndexValue.Count"/> is the number of pairs with scores. Abstains below two, or without variation.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="below"/> is out of range.</exception>
    public static ValueList<IndexValue> Antonyms(SheetMatrix sheets, double below = -0.6)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        if (!(below is > -1 and <= 0))
            throw new ArgumentOutOfRangeException(nameof(below), below, "The correlation of antonyms lies above −1 and up to 0.");
        return Of(sheets, r => r < below, IndexDirection.HighIsSuspect);
    }

    private static ValueList<IndexValue> Of(SheetMatrix sheets, Func<double, bool> isPair, IndexDirection direction)
    {
        (int First, int Second)[] pairs = [.. Pairs(sheets, isPair)];
        return sheets.Each(sheet => OfScores(sheets.Row(sheet), pairs, direction));
    }

    private static IEnumerable<(int First, int Second)> Pairs(SheetMatrix sheets, Func<double, bool> isPair)
    {
        double[][] columns = [.. Enumerable.Range(0, sheets.Items).Select(sheets.Column)];
        for (int second = 1; second < columns.Length; second++)
        {
            for (int first = 0; first < second; first++)
            {
                if (Vectors.Correlation(columns[first], columns[second], out _) is { } r && isPair(r))
                    yield return (first, second);
            }
        }
    }

    private static IndexValue OfScores(ReadOnlySpan<double> scores, (int First, int Second)[] pairs, IndexDirection direction)
    {
        if (pairs.Length == 0)
            return IndexValue.Without(direction, 0, IndexTexts.NoPairs);
        double[] first = new double[pairs.Length];
        double[] second = new double[pairs.Length];
        for (int i = 0; i < pairs.Length; i++)
            (first[i], second[i]) = (scores[pairs[i].First], scores[pairs[i].Second]);
        double? value = Vectors.Correlation(first, second, out int count);
        return IndexValue.Of(value, direction, count, count < 2 ? IndexTexts.FewPairs : IndexTexts.NoVariation);
    }
}
