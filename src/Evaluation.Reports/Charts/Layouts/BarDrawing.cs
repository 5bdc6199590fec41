using Evaluation.Reports.Charts.Drawing;
using ScottPlot;

namespace Evaluation.Reports.Charts.Layouts;

/// <summary>Lays out a chart of horizontal bars from zero, with a dark part and an interval where there are such.</summary>
/// <param name="rows">The rows from the top.</param>
/// <param name="words">The words.</param>
/// <param name="atLeast">The axis reaches so far at least.</param>
internal sealed class BarDrawing(ValueList<BarRow> rows, RowTexts words, double atLeast)
{
    internal ChartDrawing Draw()
    {
        double most = rows.SelectMany(row => new[] { row.Value, row.High }).Where(double.IsFinite).Append(atLeast).Max();
        return new RowFrame(words, rows.Select(LabelOf), 0, most > 0 ? most * 1.02 : 1).Draw(AddShapes);
    }

    private static RowLabel LabelOf(BarRow row) => new(row.Label, row.Text, double.IsFinite(row.Value) ? ChartStyle.Ink : ChartStyle.Muted);

    private void AddShapes(Plot plot)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            double y = rows.Count - 1 - i;
            AddBar(plot, rows[i].Value, y, ChartStyle.GradeColour(3, 6));
            AddBar(plot, rows[i].Inner, y, ChartStyle.GradeColour(1, 6));
            if (double.IsFinite(rows[i].Low) && double.IsFinite(rows[i].High))
                AddInterval(plot, rows[i].Low, rows[i].High, y);
        }
    }

    /// <summary>A line with a light edge, which is seen on the bar as well as beside it.</summary>
    private static void AddInterval(Plot plot, double low, double high, double y)
    {
        PlotShapes.Line(plot, low, y, high, y, ChartStyle.Paper, 5);
        PlotShapes.Line(plot, low, y, high, y, ChartStyle.Ink);
    }

    private static void AddBar(Plot plot, double length, double y, string colour)
    {
        if (length > 0)
            PlotShapes.Box(plot, 0, length, y - 0.3, y + 0.3, colour);
    }
}
