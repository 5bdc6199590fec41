namespace Evaluation.Patterns.Indices;

/// <summary>How much oftener a sheet uses round scores (such as multiples of 5) than the other sheets do.</summary>
/// <remarks>
/// The yardstick is what others do on the same form and never one in five: many honest evaluators round. Rounding is a habit and no offence; read it
/// as information only.
/// </remarks>
public static class DigitHeaping
{
    private const IndexDirection Direction = IndexDirection.HighIsSuspect;

    /// <summary>The share of round scores less their share on all other sheets together, from −1 to 1.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <param name="unit">Scores that are whole multiples of this are round; above 0.</param>
    /// <returns>By sheet; <see cref="IndexValue.Count"/> is the number of scores. Abstains without scores of its own or of others.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not above 0.</exception>
    public static ValueList<IndexValue> Of(SheetMatrix sheets, double unit = 5)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        ScoreDigits.Check(unit);
        (int Round, int All)[] counts = [.. Enumerable.Range(0, sheets.Sheets).Select(sheet => Count(sheets.Row(sheet), unit))];
        double round = counts.Sum(count => (double)count.Round);
        double all = counts.Sum(count => (double)count.All);
        return sheets.Each(sheet =>
        {
            (int ownRound, int own) = counts[sheet];
            double others = all - own;
            double? excess = own > 0 && others > 0 ? ((double)ownRound / own) - ((round - ownRound) / others) : null;
            return IndexValue.Of(excess, Direction, own, own == 0 ? IndexTexts.Empty : IndexTexts.Alone);
        });
    }

    private static (int Round, int All) Count(ReadOnlySpan<double> scores, double unit)
    {
        int round = 0;
        foreach (double score in scores)
            round += ScoreDigits.TryCount(score, unit, out _) ? 1 : 0;
        return (round, Vectors.CountPresent(scores));
    }
}
