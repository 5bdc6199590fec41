using Evaluation.Reports.Charts.Drawing;
using Evaluation.Scoring;
using ScottPlot;

namespace Evaluation.Reports.Charts.Layouts;

/// <summary>Lays out a chart of boxes.</summary>
/// <param name="rows">The rows from the top.</param>
/// <param name="words">The words.</param>
/// <param name="language">The language of the numbers' words.</param>
internal sealed class BoxDrawing(ValueList<BoxRow> rows, RowTexts words, Language language)
{
    private const double Half = 0.3;
    private const double Cap = 0.18;

    internal ChartDrawing Draw()
    {
        double[] ends = [.. rows.SelectMany(row => new[] { (double)row.Box.Numbers[0], (double)row.Box.Numbers[^1] }).DefaultIfEmpty(0)];
        double room = Math.Max((ends.Max() - ends.Min()) * 0.04, 0.5);
        return new RowFrame(words, rows.Select(LabelOf), ends.Min() - room, ends.Max() + room).Draw(AddShapes);
    }

    private RowLabel LabelOf(BoxRow row) => new(
        row.Label, ReportTexts.BoxText.Format(language, ScoreText.Brief(row.Box.Median, 2), row.Box.Numbers.Count));

    private void AddShapes(Plot plot)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            double y = rows.Count - 1 - i;
            if (rows[i].HasBox)
                AddBox(plot, rows[i], y);
            else
                AddDots(plot, rows[i].Box.Numbers.Distinct(), y, true);
        }
    }

    private static void AddBox(Plot plot, BoxRow row, double y)
    {
        (double low, double high) = ((double)row.Box.LowerWhisker, (double)row.Box.UpperWhisker);
        PlotShapes.Line(plot, low, y, high, y, ChartStyle.Outline, 1.5f);
        foreach (double end in (double[])[low, high])
            PlotShapes.Line(plot, end, y - Cap, end, y + Cap, ChartStyle.Outline, 1.5f);
        PlotShapes.Box(plot, (double)row.Box.LowerQuartile, (double)row.Box.UpperQuartile, y - Half, y + Half, ChartStyle.GradeColour(4, 6), ChartStyle.Outline);
        PlotShapes.Line(plot, (double)row.Box.Median, y - Half, (double)row.Box.Median, y + Half, ChartStyle.Ink, 2.5f);
        AddDots(plot, row.Box.Outliers, y, false);
    }

    private static void AddDots(Plot plot, IEnumerable<decimal> numbers, double y, bool isFilled)
    {
        foreach (decimal number in numbers)
            PlotShapes.Mark(plot, (double)number, y, MarkerShape.FilledCircle, 6, ChartStyle.Bar, isFilled);
    }
}
