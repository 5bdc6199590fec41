using Evaluation.Reports.Charts.Drawing;
using Evaluation.Reports.Charts.Scales;
using ScottPlot;

namespace Evaluation.Reports.Charts.Layouts;

/// <summary>Lays out a chart of values with their intervals, one row each, about a line at zero.</summary>
/// <remarks>Findings are told by shape (a filled diamond), by the same sign beside the number, and only then by colour.</remarks>
internal sealed class IntervalDrawing
{
    private const string FoundSign = "◆";

    private readonly RowTexts words;
    private readonly Language language;
    private readonly ValueList<IntervalRow> rows;

    internal IntervalDrawing(IReadOnlyCollection<IntervalRow> all, RowTexts words, Language language)
    {
        (rows, this.language) = (IntervalRow.Select(all), language);
        this.words = words with { Notes = Notes(all).Concat(words.Notes).ToValueList() };
    }

    internal ChartDrawing Draw()
    {
        double[] ends = [.. rows.SelectMany(row => new[] { row.Value, row.Low, row.High }).Where(double.IsFinite), 0];
        double room = (ends.Max() - ends.Min()) * 0.03;
        (double lowest, double highest) = room > 0 ? (ends.Min() - room, ends.Max() + room) : (-1, 1);
        return new RowFrame(words, rows.Select(LabelOf), lowest, highest).Draw(AddShapes);
    }

    private void AddShapes(Plot plot)
    {
        if (rows.Count > 0)
            PlotShapes.Line(plot, 0, -0.5, 0, rows.Count - 0.5, ChartStyle.Ink, 1.5f, isDashed: true);
        for (int i = 0; i < rows.Count; i++)
            AddRow(plot, rows[i], rows.Count - 1 - i);
    }

    private static void AddRow(Plot plot, IntervalRow row, double y)
    {
        if (!double.IsFinite(row.Value))
            return;
        string colour = row.IsFound ? ChartStyle.MeanMark : ChartStyle.Bar;
        if (row.HasInterval)
            PlotShapes.Line(plot, row.Low, y, row.High, y, colour);
        PlotShapes.Mark(plot, row.Value, y, row.IsFound ? MarkerShape.FilledDiamond : MarkerShape.FilledCircle, row.IsFound ? 13 : 10, colour, row.IsFound);
    }

    private IEnumerable<string> Notes(IReadOnlyCollection<IntervalRow> all)
    {
        if (rows.Any(row => row.IsFound))
            yield return ReportTexts.FoundLegend.Format(language, FoundSign);
        if (all.Count > rows.Count)
            yield return ReportTexts.IntervalsCut.Format(language, rows.Count, all.Count);
    }

    private RowLabel LabelOf(IntervalRow row) => new(
        row.Label, TextOf(row), !double.IsFinite(row.Value) ? ChartStyle.Muted : row.IsFound ? ChartStyle.MeanMark : ChartStyle.Ink);

    private string TextOf(IntervalRow row)
    {
        if (!double.IsFinite(row.Value))
            return ReportTexts.NoMeasure.In(language);
        string value = ChartNumber.Signed(row.Value);
        if (row.HasInterval)
            value = ReportTexts.ValueWithInterval.Format(language, value, ChartNumber.Points(row.Low), ChartNumber.Points(row.High));
        return row.IsFound ? value + " " + FoundSign : value;
    }
}
