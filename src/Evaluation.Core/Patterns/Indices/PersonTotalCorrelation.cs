namespace Evaluation.Patterns.Indices;

/// <summary>Whether a sheet is high where all sheets are high: its correlation with the items' means.</summary>
/// <remarks>Donlon and Fischer (1968). The means include the sheet itself, as in the R package cier; among few sheets that flatters every one of them.</remarks>
public static class PersonTotalCorrelation
{
    private const IndexDirection Direction = IndexDirection.LowIsSuspect;

    /// <summary>The correlation of each sheet with the items' means, from −1 to 1.</summary>
    /// <returns>By sheet; <see cref="IndexValue.Count"/> is the number of scores. Abstains below two scores, without variation, or on a sheet that is alone.</returns>
    public static ValueList<IndexValue> Of(SheetMatrix sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        double[] means = [.. Enumerable.Range(0, sheets.Items).Select(item => Vectors.Mean(sheets.Column(item)))];
        return sheets.Each(sheet =>
        {
            if (sheets.Sheets < 2)
                return IndexValue.Without(Direction, Vectors.CountPresent(sheets.Row(sheet)), IndexTexts.Alone);
            double? value = Vectors.Correlation(sheets.Row(sheet), means, out int count);
            return IndexValue.Of(value, Direction, count, count < 2 ? IndexTexts.FewScores.With(2) : IndexTexts.NoVariation);
        });
    }
}
