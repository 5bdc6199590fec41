namespace Evaluation.Patterns.Indices;

/// <summary>How unevenly a sheet uses the last digits 0 to 9: Pearson's χ² against equal use.</summary>
/// <remarks>
/// Beber and Scacco (2012). Honest scores do NOT use last digits equally: people round, and scores crowd near the top of the scale, so that χ² with nine degrees of
/// freedom rejects up to half of all honest sheets. Compare the value with draws from the sheet's own distribution, never with that table.
/// </remarks>
public static class LastDigit
{
    private const int Fewest = 50;
    private const IndexDirection Direction = IndexDirection.HighIsSuspect;

    /// <summary>χ² of each sheet, from 0 up.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <param name="unit">The smallest step of a score, above 0: 1 for whole points, 0.1 for tenths. Other scores are left out.</param>
    /// <returns>By sheet; <see cref="IndexValue.Count"/> is the number of scores used. Abstains below 50, five for each digit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not above 0.</exception>
    public static ValueList<IndexValue> Of(SheetMatrix sheets, double unit = 1)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        ScoreDigits.Check(unit);
        return sheets.Each(sheet =>
        {
            double value = ChiSquare(sheets.Row(sheet), unit, out int count);
            return IndexValue.Of(count >= Fewest ? value : null, Direction, count, IndexTexts.FewDigits.With(Fewest));
        });
    }

    /// <summary>χ² over the scores that are whole multiples of the unit; 0 when there is none.</summary>
    internal static double ChiSquare(ReadOnlySpan<double> scores, double unit, out int count)
    {
        Span<int> digits = stackalloc int[10];
        digits.Clear();
        count = 0;
        foreach (double score in scores)
        {
            if (!ScoreDigits.TryCount(score, unit, out long units))
                continue;
            digits[(int)(Math.Abs(units) % 10)]++;
            count++;
        }

        return ChiSquare(digits, count);
    }

    /// <summary>χ² of how often each digit comes; 0 when none does.</summary>
    internal static double ChiSquare(ReadOnlySpan<int> digits, int count)
    {
        double squares = 0;
        foreach (int times in digits)
            squares += (double)times * times;
        return count == 0 ? 0 : (10 * squares / count) - count;
    }
}
