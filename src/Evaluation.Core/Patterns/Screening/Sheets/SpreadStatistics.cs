namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>The standard deviation of a sheet's levels, and of each quarter of the form (see <see cref="Indices.WithinSheetVariability"/>).</summary>
internal sealed class SpreadStatistics : ISheetStatistics
{
    internal const int Quarters = 4;

    private const int FewestInQuarter = 10;

    public void Measure(ReadOnlySpan<int> sheet, Span<double> values)
    {
        values[0] = Deviation(sheet, fewest: 2);
        for (int quarter = 0; quarter < Quarters; quarter++)
            values[quarter + 1] = Deviation(sheet[(quarter * sheet.Length / Quarters)..((quarter + 1) * sheet.Length / Quarters)], FewestInQuarter);
    }

    /// <summary>0 for fewer scores than it takes, as in every draw: then it decides nothing.</summary>
    private static double Deviation(ReadOnlySpan<int> levels, int fewest)
    {
        (long sum, long squares, long count) = (0, 0, 0);
        foreach (int level in levels)
        {
            if (level < 0)
                continue;
            sum += level;
            squares += (long)level * level;
            count++;
        }

        return count < fewest ? 0 : Math.Sqrt((double)((count * squares) - (sum * sum)) / (count * (count - 1)));
    }
}
