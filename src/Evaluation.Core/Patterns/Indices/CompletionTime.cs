namespace Evaluation.Patterns.Indices;

/// <summary>How long a sheet took for each of its scores.</summary>
/// <remarks>Huang et al. (2012), Bowling et al. (2021). Sheets typed in from paper, or in one batch, are fast and honest.</remarks>
public static class CompletionTime
{
    private const IndexDirection Direction = IndexDirection.LowIsSuspect;

    /// <summary>Seconds for each score.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <param name="seconds">How long each sheet took; <see langword="null"/>, not finite, 0 or below where that is not known.</param>
    /// <returns>By sheet, above 0; <see cref="IndexValue.Count"/> is the number of scores. Abstains without a time or without scores.</returns>
    /// <exception cref="ArgumentException">There is not one time for each sheet.</exception>
    public static ValueList<IndexValue> Of(SheetMatrix sheets, IReadOnlyList<double?> seconds)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        ArgumentNullException.ThrowIfNull(seconds);
        if (seconds.Count != sheets.Sheets)
            throw new ArgumentException(FormattableString.Invariant($"There are {seconds.Count} times for {sheets.Sheets} sheets."), nameof(seconds));
        return sheets.Each(sheet =>
        {
            int count = Vectors.CountPresent(sheets.Row(sheet));
            double? time = seconds[sheet] is { } known && known > 0 && double.IsFinite(known) ? known : null;
            return IndexValue.Of(count > 0 ? time / count : null, Direction, count, count == 0 ? IndexTexts.Empty : IndexTexts.NoTime);
        });
    }
}
