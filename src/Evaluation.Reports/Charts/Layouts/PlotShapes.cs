using Evaluation.Reports.Charts.Drawing;
using ScottPlot;

namespace Evaluation.Reports.Charts.Layouts;

/// <summary>The few shapes that charts are made of, in the colours of <see cref="ChartStyle"/>.</summary>
internal static class PlotShapes
{
    /// <summary>A straight line; dashed where it must differ from another in print.</summary>
    internal static void Line(Plot plot, double x1, double y1, double x2, double y2, string colour, float width = 2, bool isDashed = false)
    {
        if (isDashed)
        {
            plot.Add.Plottable(new DashedLine(new Coordinates(x1, y1), new Coordinates(x2, y2), colour, width));
            return;
        }

        var line = plot.Add.Line(x1, y1, x2, y2);
        line.LineColor = Color.FromHex(colour);
        line.LineWidth = width;
        line.MarkerSize = 0;
    }

    /// <summary>A filled rectangle, with an outline where there is a colour for it.</summary>
    internal static void Box(Plot plot, double x1, double x2, double y1, double y2, string fill, string? outline = null)
    {
        var box = plot.Add.Rectangle(Math.Min(x1, x2), Math.Max(x1, x2), y1, y2);
        box.FillColor = Color.FromHex(fill);
        box.LineWidth = outline is null ? 0 : 1;
        if (outline is not null)
            box.LineColor = Color.FromHex(outline);
    }

    /// <summary>A bracket at the left of what belongs together.</summary>
    internal static void Bracket(Plot plot, double x, double arm, double bottom, double top)
    {
        Line(plot, x, bottom, x, top, ChartStyle.MeanMark, 1.5f);
        foreach (double end in (double[])[bottom, top])
            Line(plot, x, end, arm, end, ChartStyle.MeanMark, 1.5f);
    }

    /// <summary>A mark of a colour: filled, or white with an outline.</summary>
    internal static void Mark(Plot plot, double x, double y, MarkerShape shape, float size, string colour, bool isFilled = true)
    {
        var mark = plot.Add.Marker(x, y, shape, size, Color.FromHex(colour));
        mark.MarkerStyle.FillColor = isFilled ? Color.FromHex(colour) : Colors.White;
        mark.MarkerStyle.OutlineColor = Color.FromHex(colour);
        mark.MarkerStyle.OutlineWidth = 2;
    }
}
