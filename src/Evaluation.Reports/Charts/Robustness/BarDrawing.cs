using ScottPlot;

namespace Evaluation.Reports.Charts.Robustness;

/// <summary>Lays out a chart of horizontal bars from zero, with a dark part and an interval where there are such.</summary>
internal sealed class BarDrawing
{
    private const float RowHeight = 24;
    private const float WidestLabel = 300;
    private const float WidestText = 220;
    private const float AxisHeight = 42;
    private const float NoteHeight = 18;
    private const float Baseline = 4.5f;

    private readonly ValueList<BarRow> rows;
    private readonly BarTexts words;
    private readonly double highest;
    private readonly float labelRight;
    private readonly PixelPadding padding;
    private readonly float height;

    /// <param name="rows">The rows from the top.</param>
    /// <param name="words">The words.</param>
    /// <param name="atLeast">The axis reaches so far at least.</param>
    internal BarDrawing(ValueList<BarRow> rows, BarTexts words, double atLeast)
    {
        (this.rows, this.words) = (rows, words);
        double most = rows.SelectMany(row => new[] { row.Value, row.High }).Where(double.IsFinite).Append(atLeast).Max();
        highest = most > 0 ? most * 1.02 : 1;
        labelRight = ChartStyle.Margin + Widest(rows.Select(Label));
        float right = ChartStyle.Margin + ChartStyle.Gap + Widest(rows.Select(Text));
        float bottom = AxisHeight + ChartStyle.Gap + (words.Notes.Count * NoteHeight);
        padding = new PixelPadding(labelRight + ChartStyle.Gap, right, bottom, ChartHeader.Height);
        height = ChartHeader.Height + (Math.Max(1, rows.Count) * RowHeight) + bottom;
    }

    private float DataWidth => ChartStyle.Width - padding.Left - padding.Right;

    private double[] Ticks => NiceScale.Ticks(0, highest, NiceScale.Step(highest, 8));

    internal ChartDrawing Draw() => new()
    {
        Name = words.Name,
        Title = words.Title,
        AlternativeText = string.Join(' ', words.Notes.Prepend(rows.Count == 0 ? words.Empty : words.Description)),
        Height = (int)height,
        Padding = padding,
        Shapes = AddShapes,
        Texts =
        [
            .. ChartHeader.Texts(words.Title, words.Subtitle),
            .. rows.SelectMany((row, i) => RowTexts(row, ChartHeader.Height + ((i + 0.5f) * RowHeight) + Baseline)),
            .. rows.Count == 0 ? EmptyTexts() : AxisTexts(),
            .. words.Notes.Select((note, i) => new ChartText(
                note, ChartStyle.Margin, height - padding.Bottom + AxisHeight + ((i + 1) * NoteHeight) - Baseline, ChartStyle.NoteSize, Colour: ChartStyle.Muted)),
        ],
    };

    private void AddShapes(Plot plot)
    {
        plot.Axes.SetLimits(0, highest, -0.5, Math.Max(1, rows.Count) - 0.5);
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericManual(Ticks, new string[Ticks.Length]);
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
        plot.Grid.YAxisStyle.IsVisible = false;
        for (int i = 0; i < rows.Count; i++)
        {
            double y = rows.Count - 1 - i;
            AddBar(plot, rows[i].Value, y, ChartStyle.GradeColour(3, 6));
            AddBar(plot, rows[i].Inner, y, ChartStyle.GradeColour(1, 6));
            if (double.IsFinite(rows[i].Low) && double.IsFinite(rows[i].High))
                AddInterval(plot, rows[i], y);
        }
    }

    private static void AddBar(Plot plot, double length, double y, string colour)
    {
        if (!(length > 0))
            return;
        var bar = plot.Add.Rectangle(0, length, y - 0.3, y + 0.3);
        bar.FillColor = Color.FromHex(colour);
        bar.LineWidth = 0;
    }

    private static void AddInterval(Plot plot, BarRow row, double y)
    {
        var line = plot.Add.Line(row.Low, y, row.High, y);
        line.LineWidth = 2;
        line.LineColor = Color.FromHex(ChartStyle.Ink);
        line.MarkerSize = 0;
    }

    private IEnumerable<ChartText> RowTexts(BarRow row, float y)
    {
        yield return new ChartText(Label(row), labelRight, y, Anchor: TextAnchor.End);
        yield return new ChartText(Text(row), ChartStyle.Width - padding.Right + ChartStyle.Gap, y, Colour: double.IsFinite(row.Value) ? ChartStyle.Ink : ChartStyle.Muted);
    }

    private IEnumerable<ChartText> AxisTexts()
    {
        float y = ChartHeader.Height + (rows.Count * RowHeight) + 17;
        foreach (double tick in Ticks)
            yield return new ChartText(NiceScale.Text(tick), padding.Left + (float)(tick / highest * DataWidth), y, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
        float half = TextFit.Width(words.Axis, ChartStyle.NoteSize) / 2;
        float middle = Math.Clamp(padding.Left + (DataWidth / 2), ChartStyle.Margin + half, ChartStyle.Width - ChartStyle.Margin - half);
        yield return new ChartText(words.Axis, middle, y + 18, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
    }

    private IEnumerable<ChartText> EmptyTexts()
    {
        yield return new ChartText(words.Empty, ChartStyle.Margin, ChartHeader.Height + (RowHeight / 2) + Baseline, Colour: ChartStyle.Muted);
    }

    private static string Label(BarRow row) => TextFit.Shorten(row.Label, ChartStyle.LabelSize, WidestLabel);

    private static string Text(BarRow row) => TextFit.Shorten(row.Text, ChartStyle.LabelSize, WidestText);

    private static float Widest(IEnumerable<string> labels) =>
        MathF.Ceiling(labels.Select(label => TextFit.Width(label, ChartStyle.LabelSize)).DefaultIfEmpty(0).Max());
}
