using ScottPlot;

namespace Evaluation.Reports.Charts.Layouts;

/// <summary>Lays out a chart of rows: names at the left, what is said of each at the right, shapes over one axis between them.</summary>
internal sealed class RowFrame
{
    private const float RowHeight = 24;
    private const float WidestLabel = 300;
    private const float WidestText = 240;
    private const float AxisHeight = 42;
    private const float Baseline = 4.5f;
    private const int MostTicks = 8;

    private readonly RowTexts words;
    private readonly RowLabel[] rows;
    private readonly string[] notes;
    private readonly double lowest;
    private readonly double highest;
    private readonly float labelRight;
    private readonly PixelPadding padding;
    private readonly float height;

    /// <param name="words">The words.</param>
    /// <param name="rows">The text of each row, from the top.</param>
    /// <param name="lowest">Where the axis begins.</param>
    /// <param name="highest">Where it ends, above <paramref name="lowest"/>.</param>
    internal RowFrame(RowTexts words, IEnumerable<RowLabel> rows, double lowest, double highest)
    {
        this.words = words;
        notes = ChartNotes.Lines(words.Notes);
        this.rows = [.. rows.Select(row => row with { Label = Short(row.Label, WidestLabel), Text = Short(row.Text, WidestText) })];
        (this.lowest, this.highest) = (lowest, highest);
        labelRight = ChartStyle.Margin + TextFit.Widest(this.rows.Select(row => row.Label), ChartStyle.LabelSize);
        float right = ChartStyle.Margin + ChartStyle.Gap + TextFit.Widest(this.rows.Select(row => row.Text), ChartStyle.LabelSize);
        float bottom = AxisHeight + ChartStyle.Gap + ChartNotes.HeightOf(notes);
        padding = new PixelPadding(labelRight + ChartStyle.Gap, right, bottom, ChartHeader.Height);
        height = ChartHeader.Height + (Math.Max(1, this.rows.Length) * RowHeight) + bottom;
    }

    /// <summary>The numbers written below the axis.</summary>
    internal Func<double, double, double[]> TicksWithin { get; init; } = (from, to) => NiceScale.Ticks(from, to, NiceScale.Step(to - from, MostTicks));

    private double[] Ticks => TicksWithin(lowest, highest);

    private float DataWidth => ChartStyle.Width - padding.Left - padding.Right;

    /// <summary>The drawing; the shapes find the first row at the height of their number less one, the last at 0.</summary>
    internal ChartDrawing Draw(Action<Plot> shapes) => new()
    {
        Name = words.Name,
        Title = words.Title,
        AlternativeText = string.Join(' ', words.Notes.Prepend(rows.Length == 0 ? words.Empty : words.Description)),
        Height = (int)height,
        Padding = padding,
        Shapes = plot =>
        {
            AddAxes(plot);
            shapes(plot);
        },
        Texts =
        [
            .. ChartHeader.Texts(words.Title, words.Subtitle),
            .. rows.SelectMany((row, i) => TextsOf(row, ChartHeader.Height + ((i + 0.5f) * RowHeight) + Baseline)),
            .. rows.Length == 0 ? EmptyTexts() : AxisTexts(),
            .. ChartNotes.Texts(notes, height - padding.Bottom + AxisHeight),
        ],
    };

    private void AddAxes(Plot plot)
    {
        plot.Axes.SetLimits(lowest, highest, -0.5, Math.Max(1, rows.Length) - 0.5);
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericManual(Ticks, new string[Ticks.Length]);
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Grid.XAxisStyle.IsVisible = plot.Axes.Bottom.FrameLineStyle.IsVisible = rows.Length > 0;
        plot.Axes.Left.FrameLineStyle.IsVisible = rows.Length > 0 && lowest.Equals(0);
    }

    private IEnumerable<ChartText> TextsOf(RowLabel row, float y)
    {
        yield return new ChartText(row.Label, labelRight, y, Anchor: TextAnchor.End);
        if (row.Text.Length > 0)
            yield return new ChartText(row.Text, ChartStyle.Width - padding.Right + ChartStyle.Gap, y, Colour: row.Colour);
    }

    private IEnumerable<ChartText> AxisTexts()
    {
        float y = ChartHeader.Height + (rows.Length * RowHeight) + 17;
        foreach (double tick in Ticks)
            yield return new ChartText(NiceScale.Text(tick), XOf(tick), y, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
        float half = TextFit.Width(words.Axis, ChartStyle.NoteSize) / 2;
        float middle = Math.Clamp(padding.Left + (DataWidth / 2), ChartStyle.Margin + half, ChartStyle.Width - ChartStyle.Margin - half);
        yield return new ChartText(words.Axis, middle, y + 18, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
    }

    private IEnumerable<ChartText> EmptyTexts()
    {
        yield return new ChartText(words.Empty, ChartStyle.Margin, ChartHeader.Height + (RowHeight / 2) + Baseline, Colour: ChartStyle.Muted);
    }

    private static string Short(string text, float widest) => TextFit.Shorten(text, ChartStyle.LabelSize, widest);

    private float XOf(double place) => padding.Left + (float)((place - lowest) / (highest - lowest) * DataWidth);
}
