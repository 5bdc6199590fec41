using System.Globalization;
using Evaluation.Reports.Charts.Drawing;
using Evaluation.Reports.Charts.Scales;
using ScottPlot;

namespace Evaluation.Reports.Charts.Patterns;

/// <summary>Lays out the histogram at the grade lines.</summary>
internal sealed class GradeLineDrawing
{
    private const int Height = 400;
    private const float Left = 58;
    private const float Right = 24;
    private const float Bottom = 84;
    private const float Top = ChartHeader.Height + 44;
    private const int UsualBins = 80;
    private const int MostBins = 400;
    private const int BinsPerRoundNumber = 5;
    private const double OnLimit = 1e-9;
    private const float NameRow = 15;

    // What a bin's width may be divided by for the sake of a line.
    private static readonly double[] Parts = [1, 2, 5, 10];

    private readonly double[] totals;
    private readonly (double At, string Name)[] lines;
    private readonly string subtitle;
    private readonly Language language;
    private readonly double width;
    private readonly double roundNumber;
    private readonly int[] counts;
    private readonly double from;
    private readonly double countStep;
    private readonly double countTop;

    internal GradeLineDrawing(double[] totals, (double At, string Name)[] lines, double fullMark, string subtitle, Language language)
    {
        (this.totals, this.subtitle, this.language) = (totals, subtitle, language);
        double lowest = totals.DefaultIfEmpty(0).Min();
        double highest = totals.DefaultIfEmpty(fullMark).Max();
        width = WidthFor(Math.Max(highest - lowest, fullMark / 20), lines);
        roundNumber = RoundNumberFrom(BinsPerRoundNumber * width);
        int first = BinOf(lowest) - 2;
        counts = new int[BinOf(highest) - first + 3];
        from = first * width;
        foreach (double total in totals)
            counts[BinOf(total) - first]++;
        this.lines = [.. lines.Where(line => line.At >= from && line.At <= To)];
        countStep = Math.Max(1, NiceScale.Step(counts.Max(), 5));
        countTop = Math.Max(1, Math.Ceiling(counts.Max() / countStep)) * countStep;
    }

    private double To => from + (width * counts.Length);

    internal ChartDrawing Draw() => new()
    {
        Name = "lines",
        Title = ReportTexts.GradeLineTitle.In(language),
        AlternativeText = Describe(),
        Height = Height,
        Padding = new PixelPadding(Left, Right, Bottom, Top),
        Shapes = AddShapes,
        Texts =
        [
            .. ChartHeader.Texts(ReportTexts.GradeLineTitle.In(language), subtitle),
            .. totals.Length == 0 ? [new ChartText(ReportTexts.DistributionChartEmpty.In(language), ChartStyle.Margin, ChartHeader.Height + 14, Colour: ChartStyle.Muted)] : AxisTexts(),
            .. LineTexts(),
            new ChartText(ReportTexts.RoundNumbers.Format(language, NiceScale.Text(roundNumber)), ChartStyle.Margin, Height - 11, ChartStyle.NoteSize, Colour: ChartStyle.Muted),
        ],
    };

    /// <summary>The widest round step in which every line begins a bin; the usual one where none is narrow enough.</summary>
    private static double WidthFor(double range, (double At, string Name)[] lines)
    {
        double usual = NiceScale.Step(range, UsualBins);
        double[] narrower = [.. Parts.Select(part => usual / part).Where(step => range / step <= MostBins)];
        return narrower.Where(step => lines.All(line => Math.Abs(line.At - (Math.Round(line.At / step) * step)) < OnLimit * range)).FirstOrDefault(usual);
    }

    /// <summary>The first of 1, 5, 10, 50, … that is no less.</summary>
    private static double RoundNumberFrom(double least)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(least) + OnLimit));
        return least <= power * (1 + OnLimit) ? power : least <= 5 * power * (1 + OnLimit) ? 5 * power : 10 * power;
    }

    private int BinOf(double total) => (int)Math.Floor((total / width) + OnLimit);

    private void AddShapes(Plot plot)
    {
        plot.Axes.SetLimits(from, To, 0, countTop);
        double[] ticks = CountTicks;
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.NumericManual(ticks, new string[ticks.Length]);
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Axes.Left.FrameLineStyle.IsVisible = false;
        plot.Add.Bars(counts.Select(BarOf).ToList());
        foreach ((double at, _) in lines)
            plot.Add.VerticalLine(at, 2, Color.FromHex(ChartStyle.MeanMark));
    }

    private Bar BarOf(int count, int bin) => new()
    {
        Position = from + (width * (bin + 0.5)),
        Value = count,
        Size = width,
        FillColor = Color.FromHex(ChartStyle.GradeColour(IsRound(bin) ? 1 : 4, 6)),
        LineColor = Color.FromHex(ChartStyle.Outline),
        LineWidth = 1,
        IsVisible = count > 0,
    };

    private bool IsRound(int bin)
    {
        double begins = (from + (width * bin)) / roundNumber;
        return Math.Abs(begins - Math.Round(begins)) < 0.5 * width / roundNumber;
    }

    /// <summary>The names of grades over their lines, in two rows where they would touch.</summary>
    private IEnumerable<ChartText> LineTexts()
    {
        float free = 0;
        int row = 0;
        foreach ((double at, string name) in lines)
        {
            string text = ReportTexts.LineMark.Format(language, TextFit.Shorten(name, ChartStyle.NoteSize, 120), NiceScale.Text(at));
            float half = TextFit.Width(text, ChartStyle.NoteSize) / 2;
            float x = Math.Clamp(XOf(at), ChartStyle.Margin + half, ChartStyle.Width - ChartStyle.Margin - half);
            row = x - half < free ? 1 - row : 0;
            free = x + half + 4;
            yield return new ChartText(text, x, Top - 6 - (row * NameRow), ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.MeanMark);
        }
    }

    private IEnumerable<ChartText> AxisTexts()
    {
        foreach (double tick in CountTicks)
            yield return new ChartText(NiceScale.Text(tick), Left - ChartStyle.Gap, YOf(tick) + 4, ChartStyle.NoteSize, TextAnchor.End, ChartStyle.Muted);
        yield return new ChartText(ReportTexts.CountAxis.In(language), ChartStyle.Margin, ChartHeader.Height + 14, ChartStyle.NoteSize, Colour: ChartStyle.Muted);
        foreach (double tick in NiceScale.Ticks(from, To, Math.Max(NiceScale.Step(To - from, 14), roundNumber)))
            yield return new ChartText(NiceScale.Text(tick), XOf(tick), Height - Bottom + 17, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
        string axis = ReportTexts.LineAxis.Format(language, NiceScale.Text(width));
        yield return new ChartText(axis, Left + (DataWidth / 2), Height - Bottom + 36, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
    }

    private string Describe()
    {
        if (totals.Length == 0)
            return ReportTexts.DistributionChartEmpty.In(language);
        IEnumerable<string> sides = lines.Select(line => ReportTexts.LineSides.Format(
            language, line.Name, NiceScale.Text(line.At), Between(line.At, line.At + width), Between(line.At - width, line.At)));
        return string.Join(' ', sides.Prepend(ReportTexts.GradeLineDescription.Format(language, totals.Length, NiceScale.Text(width))));
    }

    private string Between(double low, double high) =>
        totals.Count(total => total >= low - (OnLimit * width) && total < high - (OnLimit * width)).ToString(CultureInfo.InvariantCulture);

    private double[] CountTicks => NiceScale.Ticks(0, countTop, countStep);

    private static float DataWidth => ChartStyle.Width - Left - Right;

    private float XOf(double total) => Left + (float)((total - from) / (To - from) * DataWidth);

    private static float DataHeight => Height - Top - Bottom;

    private float YOf(double count) => Top + (float)((1 - (count / countTop)) * DataHeight);
}
