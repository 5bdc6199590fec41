using Evaluation.Reports.Charts.Drawing;
using ScottPlot;

namespace Evaluation.Reports.Charts.Layouts;

/// <summary>Lays out a chart of gaps: on each row a hollow circle for what is compared with, and a filled mark for what is compared.</summary>
/// <remarks>A rise is a full line to a circle, a fall a dashed line to a diamond: the two differ in grey as well.</remarks>
/// <param name="rows">The rows from the top.</param>
/// <param name="words">The words.</param>
/// <param name="from">The axis begins there or below.</param>
/// <param name="to">The axis ends there or above, more than <paramref name="from"/>.</param>
internal sealed class GapDrawing(ValueList<GapRow> rows, RowTexts words, double from, double to)
{
    // A mark at the end of the axis is not cut.
    private const double Room = 0.02;

    internal ChartDrawing Draw()
    {
        double[] ends = [.. rows.SelectMany(row => new[] { row.From, row.To }).Where(double.IsFinite), from, to];
        double room = (ends.Max() - ends.Min()) * Room;
        var frame = new RowFrame(words, rows.Select(row => new RowLabel(row.Label, row.Text)), ends.Min() - room, ends.Max() + room);
        return frame.Draw(AddShapes);
    }

    private void AddShapes(Plot plot)
    {
        for (int i = 0; i < rows.Count; i++)
            AddRow(plot, rows[i], rows.Count - 1 - i);
    }

    private static void AddRow(Plot plot, GapRow row, double y)
    {
        bool isFall = row.To < row.From;
        string colour = isFall ? ChartStyle.MeanMark : ChartStyle.Bar;
        if (double.IsFinite(row.From) && double.IsFinite(row.To))
            PlotShapes.Line(plot, row.From, y, row.To, y, colour, 2, isFall);
        if (double.IsFinite(row.From))
            PlotShapes.Mark(plot, row.From, y, MarkerShape.FilledCircle, 9, ChartStyle.Outline, isFilled: false);
        if (double.IsFinite(row.To))
            PlotShapes.Mark(plot, row.To, y, isFall ? MarkerShape.FilledDiamond : MarkerShape.FilledCircle, isFall ? 11 : 9, colour);
    }
}
