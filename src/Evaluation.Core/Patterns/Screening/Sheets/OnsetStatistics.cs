namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>How much more a sheet repeats itself, or surprises, from some item on than before: the largest likelihood ratio over all places for the change.</summary>
/// <remarks>
/// After Welz and Alfons (2023). The sheet's numbers are items in an order; at each place the means after it are compared with those before it, and the squares of both
/// differences in standard errors are added, rises only. Each side keeps ten items.
/// </remarks>
internal sealed class OnsetStatistics : ISheetStatistics
{
    private const int FewestOnASide = 10;

    private readonly double[] repeats;
    private readonly double[] surprises;

    internal OnsetStatistics(OnsetTable table, int sheet)
    {
        repeats = Standardised(table.Repeats[sheet], table.Items[sheet]);
        surprises = Standardised(table.Surprises[sheet], table.Items[sheet]);
    }

    public void Measure(ReadOnlySpan<int> sheet, Span<double> values) => (values[0], _) = Change(sheet);

    /// <summary>The largest ratio, and the place in the order from which on the sheet is another.</summary>
    internal (double Ratio, int Place) Change(ReadOnlySpan<int> items)
    {
        (double best, int place, double repeated, double surprised) = (0, 0, 0, 0);
        for (int early = 1; early <= items.Length - FewestOnASide; early++)
        {
            repeated -= repeats[items[early - 1]];
            surprised -= surprises[items[early - 1]];
            if (early < FewestOnASide)
                continue;
            double risen = Square(repeated) + Square(surprised);
            double ratio = risen * items.Length / ((double)early * (items.Length - early));
            if (ratio > best)
                (best, place) = (ratio, early);
        }

        return (best, place);
    }

    private static double Square(double sum) => sum > 0 ? sum * sum : 0;

    /// <summary>With mean 0 over the sheet, so that what is missing before a place is what is over after it, and variance 1; zeros when nothing varies.</summary>
    private static double[] Standardised(double[] values, int[] items)
    {
        double[] standard = new double[values.Length];
        if (items.Length == 0)
            return standard;
        double mean = items.Average(item => values[item]);
        double deviation = Math.Sqrt(items.Average(item => (values[item] - mean) * (values[item] - mean)));
        foreach (int item in items)
            standard[item] = deviation > 1e-9 ? (values[item] - mean) / deviation : 0;
        return standard;
    }
}
