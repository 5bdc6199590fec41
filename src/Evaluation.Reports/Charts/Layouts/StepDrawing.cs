using Evaluation.Reports.Charts.Drawing;
using ScottPlot;

namespace Evaluation.Reports.Charts.Layouts;

/// <summary>Lays out a chart of steps (waterfall): wholes as bars from zero, each change as a bar from where the last one ended.</summary>
/// <remarks>A loss is filled dark, a gain is pale with an outline, and the signs stand beside them: in grey they differ as well.</remarks>
/// <param name="rows">The rows from the top.</param>
/// <param name="words">The words.</param>
/// <param name="axis">From where to where the axis runs.</param>
internal sealed class StepDrawing(ValueList<StepRow> rows, RowTexts words, StepAxis axis)
{
    private const double Half = 0.32;

    internal ChartDrawing Draw()
    {
        var frame = new RowFrame(words, rows.Select(row => new RowLabel(row.Label, row.Text)), axis.First, axis.Last, axis.IsBroken);
        return frame.Draw(plot => AddShapes(plot, frame.Lowest));
    }

    private void AddShapes(Plot plot, double lowest)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            double y = rows.Count - 1 - i;
            (double from, double to) = (Math.Max(lowest, (double)rows[i].From), (double)rows[i].To);
            (string fill, string? outline) = ColoursOf(rows[i], i == rows.Count - 1);
            PlotShapes.Box(plot, from, to, y - Half, y + Half, fill, outline);
            if (i < rows.Count - 1)
                PlotShapes.Line(plot, to, y - Half, to, y - 1 + Half, ChartStyle.Axis, 1);
        }
    }

    private static (string Fill, string? Outline) ColoursOf(StepRow row, bool isLast) =>
        row.IsWhole ? (ChartStyle.GradeColour(isLast ? 1 : 3, 6), null)
        : row.To < row.From ? (ChartStyle.MeanMark, null)
        : (ChartStyle.GradeColour(5, 6), ChartStyle.Bar);
}
