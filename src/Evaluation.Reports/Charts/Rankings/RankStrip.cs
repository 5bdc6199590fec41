using Evaluation.Reports.Charts.Drawing;
using Evaluation.Reports.Charts.Layouts;
using Evaluation.Scoring;
using ScottPlot;

namespace Evaluation.Reports.Charts.Rankings;

/// <summary>The ranges of ranks beside the bars of a ranking, on an axis of their own: who overlaps with whom is seen, not worked out.</summary>
/// <param name="ranges">The ranges.</param>
/// <param name="rows">The rows of the chart.</param>
internal sealed class RankStrip(RankRanges ranges, ValueList<RankingRow> rows)
{
    internal const float Left = ChartStyle.Width - ChartStyle.Margin - Width;

    private const float Width = 190;
    private const float BracketLeft = Left - 9;
    private const float BracketArm = 4;
    private const float LeastHalf = 2;
    private const double Share = 0.3;
    private const double Half = 0.26;

    private readonly RankScale scale = new(rows.Select(row => ranges.SpanOf(row.Standing)).OfType<(double, double)>(), Left, Width);

    /// <summary>The ranks to be written below, each with its place in pixels.</summary>
    internal IEnumerable<(double Rank, float X)> Ticks => scale.Ticks.Select(rank => (rank, scale.XOf(rank)));

    /// <summary>Whether ranks are left out between the first and the last.</summary>
    internal bool IsBroken => scale.Break is not null;

    /// <summary>Puts the ranges, official ranks and brackets into a plot.</summary>
    /// <param name="plot">The plot; row 0 is at the height of the number of rows less one.</param>
    /// <param name="placeOf">The coordinate of a place in pixels.</param>
    internal void AddShapes(Plot plot, Func<float, double> placeOf)
    {
        PlotShapes.Line(plot, placeOf(Left), -0.5, placeOf(Left + Width), -0.5, ChartStyle.Axis);
        for (int i = 0; i < rows.Count; i++)
        {
            if (rows[i].Standing is { Rank: { } rank } standing)
                AddRow(plot, standing, (double)rank, rows.Count - 1 - i, placeOf);
        }

        foreach ((int first, int last) in GroupSpans.Of(ranges.Groups, [.. rows.Select(row => row.Standing?.Subject.Name)]))
            PlotShapes.Bracket(plot, placeOf(BracketLeft), placeOf(BracketLeft + BracketArm), rows.Count - 1 - last - Half, rows.Count - 1 - first + Half);
        if (scale.Break is { } middle)
            plot.Add.Plottable(new BreakMark(placeOf(middle), -0.5, rows.Count - 0.5));
    }

    private void AddRow(Plot plot, Standing standing, double rank, double y, Func<float, double> placeOf)
    {
        if (ranges.Of(standing) is { } range)
        {
            float half = Math.Max(LeastHalf, (float)(Share * scale.PixelsPerRank));
            PlotShapes.Box(plot, placeOf(scale.XOf(range.Best) - half), placeOf(scale.XOf(range.Worst) + half), y - Half, y + Half, ChartStyle.GradeColour(3, 6));
        }

        PlotShapes.Mark(plot, placeOf(scale.XOf(rank)), y, MarkerShape.FilledCircle, 6, ChartStyle.GradeColour(0, 6));
    }
}
