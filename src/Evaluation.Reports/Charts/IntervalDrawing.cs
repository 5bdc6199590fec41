using ScottPlot;

namespace Evaluation.Reports.Charts;

/// <summary>Lays out a chart of values with their intervals, one row each, about a line at zero.</summary>
/// <remarks>Findings are told by shape (a filled diamond), by the same sign beside the number, and only then by colour.</remarks>
internal sealed class IntervalDrawing
{
    private const string FoundSign = "◆";
    private const float RowHeight = 24;
    private const float WidestLabel = 300;
    private const float AxisHeight = 44;
    private const float NoteHeight = 18;
    private const float Baseline = 4.5f;

    private readonly IntervalTexts words;
    private readonly Language language;
    private readonly ValueList<IntervalRow> rows;
    private readonly string[] notes;
    private readonly double lowest;
    private readonly double highest;
    private readonly float labelRight;
    private readonly PixelPadding padding;
    private readonly float height;

    internal IntervalDrawing(IReadOnlyCollection<IntervalRow> all, IntervalTexts words, Language language)
    {
        (this.words, this.language) = (words, language);
        rows = IntervalRow.Select(all);
        notes = [.. Notes(all)];
        (lowest, highest) = Limits();
        labelRight = ChartStyle.Margin + Widest(rows.Select(Label));
        float right = ChartStyle.Margin + ChartStyle.Gap + Widest(rows.Select(ValueLabel));
        float bottom = AxisHeight + ChartStyle.Gap + (notes.Length * NoteHeight);
        padding = new PixelPadding(labelRight + ChartStyle.Gap, right, bottom, ChartHeader.Height);
        height = ChartHeader.Height + (Math.Max(1, rows.Count) * RowHeight) + bottom;
    }

    private float DataWidth => ChartStyle.Width - padding.Left - padding.Right;

    private double Step => NiceScale.Step(highest - lowest, 8);

    internal ChartDrawing Draw() => new()
    {
        Name = words.Name,
        Title = words.Title,
        AlternativeText = string.Join(' ', notes.Prepend(rows.Count == 0 ? words.Empty : words.Description)),
        Height = (int)height,
        Padding = padding,
        Shapes = AddShapes,
        Texts =
        [
            .. ChartHeader.Texts(words.Title, words.Subtitle),
            .. rows.SelectMany((row, i) => RowTexts(row, ChartHeader.Height + ((i + 0.5f) * RowHeight) + Baseline)),
            .. rows.Count == 0 ? EmptyTexts() : AxisTexts(),
            .. notes.Select((note, i) => new ChartText(
                note, ChartStyle.Margin, height - padding.Bottom + AxisHeight + ((i + 1) * NoteHeight) - Baseline, ChartStyle.NoteSize, Colour: ChartStyle.Muted)),
        ],
    };

    private (double Lowest, double Highest) Limits()
    {
        double[] ends = [.. rows.SelectMany(row => new[] { row.Value, row.Low, row.High }).Where(double.IsFinite), 0];
        double room = (ends.Max() - ends.Min()) * 0.03;
        return room > 0 ? (ends.Min() - room, ends.Max() + room) : (-1, 1);
    }

    private void AddShapes(Plot plot)
    {
        plot.Axes.SetLimits(lowest, highest, -0.5, Math.Max(1, rows.Count) - 0.5);
        double[] ticks = NiceScale.Ticks(lowest, highest, Step);
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericManual(ticks, new string[ticks.Length]);
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Axes.Left.FrameLineStyle.IsVisible = false;
        plot.Add.VerticalLine(0, 1.5f, Color.FromHex(ChartStyle.Ink), LinePattern.Dashed);
        for (int i = 0; i < rows.Count; i++)
            AddRow(plot, rows[i], rows.Count - 1 - i);
    }

    private static void AddRow(Plot plot, IntervalRow row, double y)
    {
        if (!double.IsFinite(row.Value))
            return;
        Color colour = Color.FromHex(row.IsFound ? ChartStyle.MeanMark : ChartStyle.Bar);
        if (row.HasInterval)
        {
            var line = plot.Add.Line(row.Low, y, row.High, y);
            line.LineWidth = 2;
            line.LineColor = colour;
            line.MarkerSize = 0;
        }

        var mark = plot.Add.Marker(row.Value, y, row.IsFound ? MarkerShape.FilledDiamond : MarkerShape.FilledCircle, row.IsFound ? 13 : 10, colour);
        mark.MarkerStyle.FillColor = row.IsFound ? colour : Colors.White;
        mark.MarkerStyle.OutlineColor = colour;
        mark.MarkerStyle.OutlineWidth = 2;
    }

    private IEnumerable<ChartText> RowTexts(IntervalRow row, float y)
    {
        yield return new ChartText(Label(row), labelRight, y, Anchor: TextAnchor.End);
        string colour = !double.IsFinite(row.Value) ? ChartStyle.Muted : row.IsFound ? ChartStyle.MeanMark : ChartStyle.Ink;
        yield return new ChartText(ValueLabel(row), ChartStyle.Width - padding.Right + ChartStyle.Gap, y, Colour: colour);
    }

    private IEnumerable<ChartText> AxisTexts()
    {
        float y = ChartHeader.Height + (rows.Count * RowHeight) + 17;
        foreach (double tick in NiceScale.Ticks(lowest, highest, Step))
            yield return new ChartText(NiceScale.Text(tick), XOf(tick), y, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
        float half = TextFit.Width(words.Axis, ChartStyle.NoteSize) / 2;
        float middle = Math.Clamp(padding.Left + (DataWidth / 2), ChartStyle.Margin + half, ChartStyle.Width - ChartStyle.Margin - half);
        yield return new ChartText(words.Axis, middle, y + 19, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
    }

    private IEnumerable<ChartText> EmptyTexts()
    {
        yield return new ChartText(words.Empty, ChartStyle.Margin, ChartHeader.Height + (RowHeight / 2) + Baseline, Colour: ChartStyle.Muted);
    }

    private IEnumerable<string> Notes(IReadOnlyCollection<IntervalRow> all)
    {
        if (rows.Any(row => row.IsFound))
            yield return ReportTexts.FoundLegend.Format(language, FoundSign);
        if (all.Count > rows.Count)
            yield return ReportTexts.IntervalsCut.Format(language, rows.Count, all.Count);
        foreach (string note in words.Notes)
            yield return note;
    }

    private string ValueLabel(IntervalRow row)
    {
        if (!double.IsFinite(row.Value))
            return ReportTexts.NoMeasure.In(language);
        string value = ChartNumber.Signed(row.Value);
        if (row.HasInterval)
            value = ReportTexts.ValueWithInterval.Format(language, value, ChartNumber.Points(row.Low), ChartNumber.Points(row.High));
        return row.IsFound ? value + " " + FoundSign : value;
    }

    private static string Label(IntervalRow row) => TextFit.Shorten(row.Label, ChartStyle.LabelSize, WidestLabel);

    private static float Widest(IEnumerable<string> labels) =>
        MathF.Ceiling(labels.Select(label => TextFit.Width(label, ChartStyle.LabelSize)).DefaultIfEmpty(0).Max());

    private float XOf(double points) => padding.Left + (float)((points - lowest) / (highest - lowest) * DataWidth);
}
