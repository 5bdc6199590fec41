using Evaluation.Reports.Charts.Drawing;
using Evaluation.Reports.Charts.Scales;
using ScottPlot;

namespace Evaluation.Reports.Charts.Layouts;

/// <summary>Lays out a chart of rows: names at the left, what is said of each at the right, shapes over one axis between them.</summary>
internal sealed class RowFrame
{
    private const float RowHeight = 24;
    /// <summary>The width to which what a row is about is shortened.</summary>
    internal const float WidestLabel = 300;

    private const float WidestText = 240;
    private const float AxisHeight = 42;
    private const float Baseline = 4.5f;
    private const int MostTicks = 8;

    // From the edge, where zero stands, past the tear to the first number.
    private const float BreakRoom = 30;

    private readonly RowTexts words;
    private readonly RowLabel[] rows;
    private readonly string[] notes;
    private readonly double highest;
    private readonly double[] ticks;
    private readonly float labelRight;
    private readonly float axisHeight;
    private readonly PixelPadding padding;
    private readonly float height;

    /// <param name="words">The words.</param>
    /// <param name="rows">The text of each row, from the top.</param>
    /// <param name="lowest">Where the axis begins.</param>
    /// <param name="highest">Where it ends, above <paramref name="lowest"/>.</param>
    /// <param name="isBroken">Whether it leaves out what is between zero and <paramref name="lowest"/>, which is the first number after the break.</param>
    internal RowFrame(RowTexts words, IEnumerable<RowLabel> rows, double lowest, double highest, bool isBroken = false)
    {
        this.words = words;
        notes = ChartNotes.Lines(words.Notes);
        this.rows = [.. rows.Select(row => row with { Label = Short(row.Label, WidestLabel), Text = Short(row.Text, WidestText) })];
        (Lowest, this.highest) = (lowest, highest);
        labelRight = ChartStyle.Margin + TextFit.Widest(this.rows.Select(row => row.Label), ChartStyle.LabelSize);
        float right = ChartStyle.Margin + ChartStyle.Gap + TextFit.Widest(this.rows.Select(row => row.Text), ChartStyle.LabelSize);
        axisHeight = this.rows.Length > 0 ? AxisHeight : 0;
        float bottom = axisHeight + ChartStyle.Gap + ChartNotes.HeightOf(notes);
        padding = new PixelPadding(labelRight + ChartStyle.Gap, right, bottom, ChartHeader.Height);
        height = ChartHeader.Height + (Math.Max(1, this.rows.Length) * RowHeight) + bottom;
        double[] all = NiceScale.Ticks(lowest, highest, NiceScale.Step(highest - lowest, MostTicks));
        if (isBroken)
        {
            Break = lowest;
            float room = BreakRoom + (TextFit.Width(NiceScale.Text(lowest), ChartStyle.NoteSize) / 2);
            Lowest = lowest - ((highest - lowest) * room / (DataWidth - room));
        }

        ticks = Apart(all);
    }

    /// <summary>Where the axis begins; what stands there is zero when it is broken.</summary>
    internal double Lowest { get; }

    /// <summary>The first number after the break; <see langword="null"/> where there is none.</summary>
    private double? Break { get; }

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
            if (Break is { } first)
                AddBreak(plot, (Lowest + first) / 2);
        },
        Texts =
        [
            .. ChartHeader.Texts(words.Title, words.Subtitle),
            .. rows.SelectMany((row, i) => TextsOf(row, ChartHeader.Height + ((i + 0.5f) * RowHeight) + Baseline)),
            .. rows.Length == 0 ? EmptyTexts() : AxisTexts(),
            .. ChartNotes.Texts(notes, height - padding.Bottom + axisHeight),
        ],
    };

    private void AddAxes(Plot plot)
    {
        plot.Axes.SetLimits(Lowest, highest, -0.5, Math.Max(1, rows.Length) - 0.5);
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericManual(ticks, new string[ticks.Length]);
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Grid.XAxisStyle.IsVisible = rows.Length > 0;
        plot.Axes.Bottom.FrameLineStyle.IsVisible = rows.Length > 0 && Break is null;
        plot.Axes.Left.FrameLineStyle.IsVisible = rows.Length > 0 && (Lowest.Equals(0) || Break is not null);
    }

    /// <summary>The axis and the tear through it and through the bars that it cuts.</summary>
    private void AddBreak(Plot plot, double place)
    {
        PlotShapes.Line(plot, Lowest, -0.5, highest, -0.5, ChartStyle.Axis);
        plot.Add.Plottable(new BreakMark(place, -0.5, rows.Length - 0.5));
    }

    /// <summary>So many of the numbers, at even steps, that none touches the next.</summary>
    private double[] Apart(double[] all)
    {
        double[] kept = all;
        for (int every = 2; kept.Zip(kept.Skip(1)).Any(pair => XOf(pair.Second) - XOf(pair.First) < HalfOf(pair.First) + HalfOf(pair.Second) + ChartStyle.Gap); every++)
            kept = [.. all.Where((_, i) => i % every == 0)];
        return kept;
    }

    private static float HalfOf(double tick) => TextFit.Width(NiceScale.Text(tick), ChartStyle.NoteSize) / 2;

    private IEnumerable<ChartText> TextsOf(RowLabel row, float y)
    {
        yield return new ChartText(row.Label, labelRight, y, Anchor: TextAnchor.End);
        if (row.Text.Length > 0)
            yield return new ChartText(row.Text, ChartStyle.Width - padding.Right + ChartStyle.Gap, y, Colour: row.Colour);
    }

    private IEnumerable<ChartText> AxisTexts()
    {
        float y = ChartHeader.Height + (rows.Length * RowHeight) + 17;
        if (Break is not null)
            yield return new ChartText(NiceScale.Text(0), padding.Left, y, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
        foreach (double tick in ticks)
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

    private float XOf(double place) => padding.Left + (float)((place - Lowest) / (highest - Lowest) * DataWidth);
}
