using Evaluation.Reports.Charts.Scales;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Charts.Distributions;

/// <summary>Totals counted in bins of one round width. A bin includes its lower limit; only the last includes its upper one as well.</summary>
/// <param name="From">The lower limit of the first bin.</param>
/// <param name="Width">The width of each bin.</param>
/// <param name="Counts">How many totals lie in each bin.</param>
internal sealed record Histogram(double From, double Width, ValueList<int> Counts)
{
    private const int FewestBins = 6;
    private const int MostBins = 24;

    // Limits are round numbers; a total this near to one (relative to the width) stands on it.
    private const double OnLimit = 1e-9;

    /// <summary>The upper limit of the last bin.</summary>
    internal double To => From + (Width * Counts.Count);

    /// <summary>The largest count.</summary>
    internal int Largest => Counts.Max();

    /// <summary>Counts the totals in about √n bins, at least 6 and at most 24.</summary>
    /// <param name="totals">The totals, at least one.</param>
    /// <param name="fullMark">The full mark, which gives the width when all totals are equal.</param>
    internal static Histogram Of(TotalFigures totals, decimal fullMark)
    {
        (double lowest, double highest) = ((double)totals.Lowest, (double)totals.Highest);
        int bins = Math.Clamp((int)Math.Ceiling(Math.Sqrt(totals.Count)), FewestBins, MostBins);
        double width = highest > lowest ? NiceScale.Step(highest - lowest, bins) : NiceScale.Step((double)fullMark, MostBins);
        double first = Math.Floor((lowest / width) + OnLimit);
        double last = Math.Max(Math.Ceiling((highest / width) - OnLimit) - 1, first);
        int[] counts = new int[(int)(last - first) + 1];
        foreach (decimal total in totals.Totals)
            counts[(int)Math.Clamp(Math.Floor(((double)total / width) + OnLimit) - first, 0, counts.Length - 1)]++;
        return new Histogram(first * width, width, ValueList.Create<int>(counts));
    }
}
