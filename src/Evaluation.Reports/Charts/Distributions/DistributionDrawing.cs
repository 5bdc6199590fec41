using System.Globalization;
using Evaluation.Reports.Charts.Drawing;
using Evaluation.Reports.Charts.Layouts;
using Evaluation.Reports.Charts.Scales;
using Evaluation.Reports.Figures;
using Evaluation.Schemes;
using Evaluation.Scoring;
using ScottPlot;

namespace Evaluation.Reports.Charts.Distributions;

/// <summary>Lays out the distribution chart.</summary>
internal sealed class DistributionDrawing
{
    private const int Height = 400;
    private const float EmptyHeight = 56;
    private const float MarkRow = 17;
    private const float Bottom = 66;
    private const float Left = 64;
    private const float Right = 28;
    private const float Strip = 8;
    private const float AboveBars = 30;
    private const float NarrowestName = 18;
    private const double FewestBinsWide = 6;

    private readonly Scheme scheme;
    private readonly int subjects;
    private readonly TotalFigures totals;
    private readonly Histogram bins;
    private readonly Language language;
    private readonly ValueList<GradeSpan> grades;
    private readonly double from;
    private readonly double to;
    private readonly double countStep;
    private readonly double countTop;

    internal DistributionDrawing(Scheme scheme, int subjects, TotalFigures totals, Histogram bins, Language language)
    {
        (this.scheme, this.subjects, this.totals, this.bins, this.language) = (scheme, subjects, totals, bins, language);
        double margin = Math.Max(0.5, (FewestBinsWide - bins.Counts.Count) / 2) * bins.Width;
        (from, to) = (bins.From - margin, bins.To + margin);
        grades = GradeSpan.Within(scheme.Grades, from, to);
        countStep = Math.Max(1, NiceScale.Step(bins.Largest, 5));
        double highest = Math.Max(1, Math.Ceiling(bins.Largest / countStep)) * countStep;
        countTop = highest * DataHeight / (DataHeight - AboveBars);
    }

    private static float Top => ChartHeader.Height + (MarkRow * 3) + ChartStyle.Gap;

    private static float DataHeight => Height - Top - Bottom;

    private static float DataWidth => ChartStyle.Width - Left - Right;

    /// <summary>Without totals there is only a sentence, and a note.</summary>
    private float FullHeight => totals.Count == 0 ? ChartHeader.Height + EmptyHeight : Height;

    internal ChartDrawing Draw() => new()
    {
        Name = "distribution",
        Title = ReportTexts.DistributionChartTitle.In(language),
        AlternativeText = string.Join(' ', new[] { DistributionChart.Describe(scheme, totals, bins, language), Note() }.Where(part => part.Length > 0)),
        Height = (int)FullHeight,
        Padding = new PixelPadding(Left, Right, totals.Count == 0 ? 0 : Bottom, totals.Count == 0 ? ChartHeader.Height : Top),
        Shapes = AddShapes,
        Texts =
        [
            .. ChartHeader.Texts(ReportTexts.DistributionChartTitle.In(language), scheme.Title),
            .. totals.Count == 0 ? EmptyTexts() : [.. MarkTexts(), .. grades.SelectMany(GradeTexts), .. CountTexts(), .. AxisTexts()],
            .. NoteTexts(),
        ],
    };

    private void AddShapes(Plot plot)
    {
        if (totals.Count == 0)
        {
            plot.HideAxesAndGrid();
            return;
        }

        plot.Axes.SetLimits(from, to, 0, countTop);
        double[] ticks = CountTicks;
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.NumericManual(ticks, new string[ticks.Length]);
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Axes.Left.FrameLineStyle.IsVisible = false;
        double stripFrom = countTop * (1 - (Strip / DataHeight));
        foreach (GradeSpan grade in grades)
            AddGrade(plot, grade, stripFrom);
        plot.Add.Bars(bins.Counts.Select(BarOf).ToList());
        if (totals.Mean is { } mean)
            plot.Add.VerticalLine((double)mean, 2, Color.FromHex(ChartStyle.MeanMark));
        if (totals.Median is { } median)
            PlotShapes.Line(plot, (double)median, 0, (double)median, countTop, ChartStyle.Ink, 1.5f, isDashed: true);
    }

    private void AddGrade(Plot plot, GradeSpan grade, double stripFrom)
    {
        var strip = plot.Add.Rectangle(grade.From, grade.To, stripFrom, countTop);
        strip.FillColor = Color.FromHex(ChartStyle.GradeColour(grade.Place, scheme.Grades.Count));
        strip.LineColor = Color.FromHex(ChartStyle.Outline);
        strip.LineWidth = 0.75f;
        if (grade.From > from)
            plot.Add.VerticalLine(grade.From, 1, Color.FromHex(ChartStyle.Axis));
    }

    private Bar BarOf(int count, int bin) => new()
    {
        Position = bins.From + (bins.Width * (bin + 0.5)),
        Value = count,
        Size = bins.Width,
        FillColor = Color.FromHex(ChartStyle.GradeColour(3, 6)),
        LineColor = Color.FromHex(ChartStyle.Outline),
        LineWidth = 1,
        IsVisible = count > 0,
    };

    private IEnumerable<ChartText> MarkTexts()
    {
        if (totals.Mean is { } mean)
            yield return Mark(ReportTexts.MeanMark, mean, ChartHeader.Height + 12, ChartStyle.MeanMark);
        if (totals.Median is { } median)
            yield return Mark(ReportTexts.MedianMark, median, ChartHeader.Height + 12 + MarkRow, ChartStyle.Ink);
    }

    private ChartText Mark(LocalText words, decimal total, float y, string colour)
    {
        string text = words.Format(language, ScoreText.Brief(total, 2));
        float half = TextFit.Width(text, ChartStyle.NoteSize) / 2;
        float x = Math.Clamp(XOf((double)total), ChartStyle.Margin + half, ChartStyle.Width - ChartStyle.Margin - half);
        return new ChartText(text, x, y, ChartStyle.NoteSize, TextAnchor.Middle, colour);
    }

    private IEnumerable<ChartText> GradeTexts(GradeSpan grade)
    {
        float room = XOf(grade.To) - XOf(grade.From);
        if (room < NarrowestName)
            yield break;
        string name = TextFit.Shorten(grade.Name, ChartStyle.NoteSize, room - 4);
        yield return new ChartText(
            name, XOf((grade.From + grade.To) / 2), Top - 6, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
    }

    private IEnumerable<ChartText> CountTexts() => bins.Counts
        .Select((count, bin) => (Count: count, Middle: bins.From + (bins.Width * (bin + 0.5))))
        .Where(pair => pair.Count > 0)
        .Select(pair => CountText(pair.Count.ToString(CultureInfo.InvariantCulture), XOf(pair.Middle), YOf(pair.Count) - 5));

    // A count keeps clear of the upright lines.
    private ChartText CountText(string count, float middle, float y)
    {
        float half = (TextFit.Width(count, ChartStyle.NoteSize) / 2) + 3;
        float x = new[] { 0f, -12f, 12f, -24f, 24f }
            .Select(shift => middle + shift)
            .FirstOrDefault(x => !UprightLines.Any(line => Math.Abs(line - x) < half), middle);
        return new ChartText(count, x, y, ChartStyle.NoteSize, TextAnchor.Middle);
    }

    private IEnumerable<ChartText> AxisTexts()
    {
        foreach (double tick in CountTicks)
            yield return new ChartText(NiceScale.Text(tick), Left - ChartStyle.Gap, YOf(tick) + 4, ChartStyle.NoteSize, TextAnchor.End, ChartStyle.Muted);
        yield return new ChartText(ReportTexts.CountAxis.In(language), ChartStyle.Margin, Top - 6, ChartStyle.NoteSize, Colour: ChartStyle.Muted);
        double step = Math.Max(NiceScale.Step(bins.To - bins.From, 12), bins.Width);
        foreach (double tick in NiceScale.Ticks(bins.From, bins.To, step))
            yield return new ChartText(NiceScale.Text(tick), XOf(tick), Height - Bottom + 17, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
        string axis = ReportTexts.TotalAxis.Format(language, ScoreText.Format(scheme.FullMark));
        yield return new ChartText(axis, Left + (DataWidth / 2), Height - Bottom + 36, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
    }

    private IEnumerable<ChartText> EmptyTexts()
    {
        yield return new ChartText(ReportTexts.DistributionChartEmpty.In(language), ChartStyle.Margin, ChartHeader.Height + 14, Colour: ChartStyle.Muted);
    }

    private IEnumerable<ChartText> NoteTexts()
    {
        if (Note() is { Length: > 0 } note)
            yield return new ChartText(note, ChartStyle.Margin, FullHeight - 11, ChartStyle.NoteSize, Colour: ChartStyle.Muted);
    }

    private string Note() => subjects - totals.Count is > 0 and int unranked
        ? ReportTexts.DistributionChartUncounted.Format(language, unranked)
        : "";

    private IEnumerable<float> UprightLines => grades.Select(grade => grade.From)
        .Concat(new[] { totals.Mean, totals.Median }.Where(mark => mark is not null).Select(mark => (double)mark!.Value))
        .Select(XOf);

    private double[] CountTicks => NiceScale.Ticks(0, bins.Largest + countStep - 1e-9, countStep).Where(tick => tick <= countTop).ToArray();

    private float XOf(double total) => Left + (float)((total - from) / (to - from) * DataWidth);

    private float YOf(double count) => Top + (float)((1 - (count / countTop)) * DataHeight);
}
