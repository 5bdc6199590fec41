using System.Globalization;
using Evaluation.Reports.Charts.Drawing;
using Evaluation.Reports.Charts.Scales;
using ScottPlot;

namespace Evaluation.Reports.Charts.Patterns;

/// <summary>Lays out the timeline of sheets.</summary>
internal sealed class SheetTimelineDrawing
{
    private const float RowHeight = 22;
    private const float WidestLabel = 190;
    private const float AxisHeight = 42;
    private const float NoteHeight = 18;
    private const float Baseline = 4.5f;
    private const int MostTicks = 9;

    private static readonly TimeSpan[] Steps =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(3), TimeSpan.FromHours(6),
        .. new[] { 1, 2, 7, 14, 30, 60, 90, 180, 365 }.Select(days => TimeSpan.FromDays(days)),
    ];

    private readonly TimelineRow[] rows;
    private readonly DateTimeOffset? closed;
    private readonly string subtitle;
    private readonly Language language;
    private readonly TimeSpan offset;
    private readonly double from;
    private readonly double to;
    private readonly float labelRight;
    private readonly string[] notes;
    private readonly PixelPadding padding;
    private readonly float height;

    internal SheetTimelineDrawing(TimelineRow[] rows, int evaluators, DateTimeOffset? closed, string subtitle, Language language)
    {
        (this.rows, this.closed, this.subtitle, this.language) = (rows, closed, subtitle, language);
        SheetSpan[] spans = [.. rows.SelectMany(row => row.Sheets)];
        offset = spans.Length == 0 ? TimeSpan.Zero : spans[0].First.Offset;
        double[] ends = [.. spans.SelectMany(span => new[] { Hours(span.First), Hours(span.Last) }), .. spans.Length > 0 && closed is { } close ? new[] { Hours(close) } : []];
        double room = Math.Max(0.5, (ends.DefaultIfEmpty(0).Max() - ends.DefaultIfEmpty(0).Min()) * 0.02);
        (from, to) = (ends.DefaultIfEmpty(0).Min() - room, ends.DefaultIfEmpty(0).Max() + room);
        notes = [.. Notes(evaluators)];
        labelRight = ChartStyle.Margin + MathF.Ceiling(rows.Select(row => TextFit.Width(Label(row), ChartStyle.LabelSize)).DefaultIfEmpty(0).Max());
        float bottom = AxisHeight + (notes.Length * NoteHeight) + ChartStyle.Gap;
        padding = new PixelPadding(labelRight + ChartStyle.Gap, ChartStyle.Margin, bottom, ChartHeader.Height + NoteHeight);
        height = padding.Top + (Math.Max(1, rows.Length) * RowHeight) + bottom;
    }

    internal ChartDrawing Draw() => new()
    {
        Name = "timeline",
        Title = ReportTexts.TimelineTitle.In(language),
        AlternativeText = string.Join(' ', notes.Prepend(Describe())),
        Height = (int)height,
        Padding = padding,
        Shapes = AddShapes,
        Texts =
        [
            .. ChartHeader.Texts(ReportTexts.TimelineTitle.In(language), subtitle),
            .. rows.Select((row, i) => new ChartText(Label(row), labelRight, padding.Top + ((i + 0.5f) * RowHeight) + Baseline, Anchor: TextAnchor.End)),
            .. rows.Length == 0 ? [new ChartText(ReportTexts.NoScoreHasTime.In(language), ChartStyle.Margin, padding.Top + 8, Colour: ChartStyle.Muted)] : AxisTexts(),
            .. notes.Select((note, i) => new ChartText(note, ChartStyle.Margin, height - padding.Bottom + AxisHeight + ((i + 1) * NoteHeight) - Baseline, ChartStyle.NoteSize, Colour: ChartStyle.Muted)),
        ],
    };

    private void AddShapes(Plot plot)
    {
        plot.Axes.SetLimits(from, to, -0.5, Math.Max(1, rows.Length) - 0.5);
        double[] ticks = [.. Ticks.Select(Hours)];
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericManual(ticks, new string[ticks.Length]);
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Axes.Left.FrameLineStyle.IsVisible = false;
        plot.Grid.XAxisStyle.IsVisible = plot.Axes.Bottom.FrameLineStyle.IsVisible = rows.Length > 0;
        if (closed is { } close && rows.Length > 0)
            plot.Add.VerticalLine(Hours(close), 1.5f, Color.FromHex(ChartStyle.Ink), LinePattern.Solid);
        for (int i = 0; i < rows.Length; i++)
            AddRow(plot, rows[i], rows.Length - 1 - i);
    }

    private void AddRow(Plot plot, TimelineRow row, double y)
    {
        foreach (SheetSpan sheet in row.Sheets.OrderBy(sheet => sheet.IsFlagged))
        {
            // A sheet of no time at all is still seen.
            double least = (to - from) / 400;
            double middle = (Hours(sheet.First) + Hours(sheet.Last)) / 2;
            double half = Math.Max(least, Hours(sheet.Last) - Hours(sheet.First)) / 2;
            var bar = plot.Add.Rectangle(middle - half, middle + half, y - 0.28, y + 0.28);
            bar.FillColor = Color.FromHex(ChartStyle.GradeColour(3, 6));
            bar.LineColor = Color.FromHex(ChartStyle.Outline);
            bar.LineWidth = 0.75f;
            if (sheet.IsFlagged)
                plot.Add.Marker(middle, y, MarkerShape.FilledDiamond, 11, Color.FromHex(ChartStyle.MeanMark));
        }
    }

    private IEnumerable<ChartText> AxisTexts()
    {
        float y = height - padding.Bottom + 17;
        foreach (DateTimeOffset tick in Ticks)
            yield return new ChartText(TickText(tick), XOf(tick), y, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
        string axis = ReportTexts.TimeAxis.Format(language, OffsetText);
        yield return new ChartText(axis, padding.Left + ((ChartStyle.Width - padding.Left - padding.Right) / 2), y + 18, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
        if (closed is not { } close)
            yield break;
        string mark = ReportTexts.CloseMark.In(language);
        float half = TextFit.Width(mark, ChartStyle.NoteSize) / 2;
        yield return new ChartText(mark, Math.Min(XOf(close), ChartStyle.Width - ChartStyle.Margin - half), padding.Top - 5, ChartStyle.NoteSize, TextAnchor.Middle);
    }

    private TimeSpan Step => Array.Find(Steps, step => step.TotalHours * MostTicks >= to - from) is { Ticks: > 0 } fitting ? fitting : TimeSpan.FromDays(Math.Ceiling((to - from) / 24 / MostTicks));

    private IEnumerable<DateTimeOffset> Ticks
    {
        get
        {
            double step = Step.TotalHours;
            return NiceScale.Ticks(from, to, step).Select(hours => Origin.AddHours(hours));
        }
    }

    private string TickText(DateTimeOffset tick) => tick.ToString(Step < TimeSpan.FromDays(1) ? "MM-dd HH:mm" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string OffsetText => (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture);

    private IEnumerable<string> Notes(int evaluators)
    {
        if (rows.Any(row => row.Sheets.Any(sheet => sheet.IsFlagged)))
            yield return ReportTexts.SheetFound.Format(language, "◆");
        if (rows.Length < evaluators)
            yield return ReportTexts.TimelineCut.Format(language, rows.Length, evaluators);
    }

    private string Describe()
    {
        SheetSpan[] spans = [.. rows.SelectMany(row => row.Sheets)];
        return spans.Length == 0
            ? ReportTexts.NoScoreHasTime.In(language)
            : ReportTexts.TimelineDescription.Format(
                language, spans.Length, rows.Length, DayOf(spans.Min(span => span.First)), DayOf(spans.Max(span => span.Last)), spans.Count(span => span.IsFlagged));
    }

    private string DayOf(DateTimeOffset time) => time.ToOffset(offset).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Label(TimelineRow row) => TextFit.Shorten(row.Name, ChartStyle.LabelSize, WidestLabel);

    /// <summary>Midnight far back, at the offset of the first sheet.</summary>
    private DateTimeOffset Origin => new(2000, 1, 1, 0, 0, 0, offset);

    private double Hours(DateTimeOffset time) => (time - Origin).TotalHours;

    private float XOf(DateTimeOffset time) => padding.Left + (float)((Hours(time) - from) / (to - from) * (ChartStyle.Width - padding.Left - padding.Right));
}
