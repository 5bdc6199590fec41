namespace Evaluation.Patterns.Indices;

/// <summary>Sheets whose scores are whole steps from 0 up: those that are complete, and why the others are not among them.</summary>
internal sealed class GradedSheets
{
    private readonly SheetMatrix sheets;
    private readonly int levels;
    private readonly int[]?[] scores;
    private readonly ItemSteps? steps;

    /// <summary>Reads the sheets.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="levels"/> is below 1.</exception>
    internal GradedSheets(SheetMatrix sheets, int levels)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        ArgumentOutOfRangeException.ThrowIfLessThan(levels, 1);
        this.sheets = sheets;
        this.levels = levels;
        scores = [.. Enumerable.Range(0, sheets.Sheets).Select(Read)];
        int[][] complete = [.. scores.OfType<int[]>()];
        Count = complete.Length;
        steps = (long)sheets.Items * levels <= ItemSteps.MostSteps ? new ItemSteps(complete, sheets.Items, levels) : null;
    }

    /// <summary>How many sheets are complete.</summary>
    internal int Count { get; }

    /// <summary>An index of each sheet; <see langword="null"/> from the function means that only one pattern has the sheet's total.</summary>
    internal ValueList<IndexValue> Each(Func<ItemSteps, int[], double?> index) => sheets.Each(sheet => Reason(sheet) is { } reason
        ? IndexValue.Without(IndexDirection.HighIsSuspect, Count, reason)
        : IndexValue.Of(index(steps!, scores[sheet]!), IndexDirection.HighIsSuspect, Count, IndexTexts.OnePattern));

    private LocalText? Reason(int sheet)
    {
        int present = Vectors.CountPresent(sheets.Row(sheet));
        return this switch
        {
            _ when present == 0 => IndexTexts.Empty,
            _ when present < sheets.Items => IndexTexts.Incomplete,
            _ when scores[sheet] is null => IndexTexts.NotInSteps.With(levels),
            _ when steps is null => IndexTexts.TooManySteps.With(ItemSteps.MostSteps),
            _ when Count < 2 => IndexTexts.Alone,
            _ when steps.Steps == 0 => IndexTexts.OthersFlat,
            _ => null,
        };
    }

    private int[]? Read(int sheet)
    {
        ReadOnlySpan<double> row = sheets.Row(sheet);
        int[] read = new int[row.Length];
        for (int item = 0; item < row.Length; item++)
        {
            if (!(row[item] >= 0 && row[item] <= levels && row[item] == Math.Floor(row[item])))
                return null;
            read[item] = (int)row[item];
        }

        return read.Length > 0 ? read : null;
    }
}
