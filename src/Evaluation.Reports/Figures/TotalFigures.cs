using Evaluation.Scoring;

namespace Evaluation.Reports.Figures;

/// <summary>What the published totals of a round look like as a whole. Subjects without a total do not count.</summary>
/// <param name="Totals">The totals from the lowest up.</param>
/// <param name="Mean">Their arithmetic mean on the grid of 18 decimals; <see langword="null"/> when there is none.</param>
/// <param name="Median">The middle one, or the mean of the middle two; <see langword="null"/> when there is none.</param>
internal sealed record TotalFigures(ValueList<decimal> Totals, decimal? Mean, decimal? Median)
{
    /// <summary>The number of totals.</summary>
    internal int Count => Totals.Count;

    /// <summary>The lowest total.</summary>
    /// <exception cref="IndexOutOfRangeException">There is none.</exception>
    internal decimal Lowest => Totals[0];

    /// <summary>The highest total.</summary>
    /// <exception cref="IndexOutOfRangeException">There is none.</exception>
    internal decimal Highest => Totals[^1];

    internal static TotalFigures Of(IEnumerable<Standing> standings)
    {
        ValueList<decimal> totals = standings
            .Where(standing => standing.Score is not null).Select(standing => standing.Score!.Value).Order().ToValueList();
        if (totals.Count == 0)
            return new TotalFigures(totals, null, null);
        int middle = totals.Count / 2;
        decimal median = totals.Count % 2 == 1 ? totals[middle] : Precision.Snap((totals[middle - 1] + totals[middle]) / 2);
        return new TotalFigures(totals, Precision.Snap(totals.Sum() / totals.Count), median);
    }
}
