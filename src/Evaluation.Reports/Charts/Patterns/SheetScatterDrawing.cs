using Evaluation.Reports.Charts.Drawing;
using Evaluation.Reports.Charts.Scales;
using ScottPlot;

namespace Evaluation.Reports.Charts.Patterns;

/// <summary>Lays out the scatter of sheets.</summary>
internal sealed class SheetScatterDrawing(SheetPoint[] points, int sheets, string subtitle, Language language)
{
    private const int Height = 470;
    private const float Left = 58;
    private const float Right = 24;
    private const float Bottom = 84;
    private const float Top = ChartHeader.Height + 18;
    private const int MostLabels = 15;
    private const float LabelHeight = 15;
    private const float WidestLabel = 170;

    private readonly double widest = Math.Max(0.1, points.Select(point => point.X).DefaultIfEmpty(0).Max() * 1.06);
    private readonly double lowest = Math.Min(-0.1, points.Select(point => point.Y).DefaultIfEmpty(0).Min() - 0.05);

    internal ChartDrawing Draw() => new()
    {
        Name = "scatter",
        Title = ReportTexts.SheetScatterTitle.In(language),
        AlternativeText = string.Join(' ', Notes().Prepend(Describe())),
        Height = Height,
        Padding = new PixelPadding(Left, Right, Bottom, Top),
        Shapes = AddShapes,
        Texts =
        [
            .. ChartHeader.Texts(ReportTexts.SheetScatterTitle.In(language), subtitle),
            .. AxisTexts(),
            .. LabelTexts(),
            .. Notes().Select((note, i) => new ChartText(note, ChartStyle.Margin, Height - 11 - ((Notes().Count() - 1 - i) * 17), ChartStyle.NoteSize, Colour: ChartStyle.Muted)),
        ],
    };

    private void AddShapes(Plot plot)
    {
        plot.Axes.SetLimits(0, widest, lowest, 1.05);
        double[] across = XTicks;
        double[] up = YTicks;
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericManual(across, new string[across.Length]);
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.NumericManual(up, new string[up.Length]);
        plot.Add.HorizontalLine(0, 1, Color.FromHex(ChartStyle.Axis));
        foreach (SheetPoint point in points.OrderBy(point => point.IsFlagged))
            AddPoint(plot, point);
    }

    private static void AddPoint(Plot plot, SheetPoint point)
    {
        Color colour = Color.FromHex(point.IsFlagged ? ChartStyle.MeanMark : ChartStyle.Bar);
        var mark = plot.Add.Marker(point.X, point.Y, point.IsFlagged ? MarkerShape.FilledDiamond : MarkerShape.FilledCircle, point.IsFlagged ? 11 : 7, colour);
        mark.MarkerStyle.FillColor = point.IsFlagged ? colour : Colors.White;
        mark.MarkerStyle.OutlineColor = colour;
        mark.MarkerStyle.OutlineWidth = 1.5f;
    }

    private IEnumerable<ChartText> AxisTexts()
    {
        if (points.Length == 0)
        {
            yield return new ChartText(ReportTexts.NoSheetIndices.In(language), ChartStyle.Margin, ChartHeader.Height + 14, Colour: ChartStyle.Muted);
            yield break;
        }

        foreach (double tick in XTicks)
            yield return new ChartText(NiceScale.Text(tick), XOf(tick), Height - Bottom + 17, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
        foreach (double tick in YTicks)
            yield return new ChartText(NiceScale.Text(tick), Left - ChartStyle.Gap, YOf(tick) + 4, ChartStyle.NoteSize, TextAnchor.End, ChartStyle.Muted);
        yield return new ChartText(ReportTexts.SpreadAxis.In(language), Left + (DataWidth / 2), Height - Bottom + 36, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
        yield return new ChartText(ReportTexts.CorrelationAxis.In(language), ChartStyle.Margin, Top - 7, ChartStyle.NoteSize, Colour: ChartStyle.Muted);
    }

    /// <summary>The names of sheets with findings, as many as find a free place beside their mark.</summary>
    private IEnumerable<ChartText> LabelTexts()
    {
        var taken = new List<(float X, float Y, float Width)>();
        foreach (SheetPoint point in points.Where(point => point.IsFlagged).OrderBy(point => point.X).ThenBy(point => point.Y))
        {
            string label = TextFit.Shorten(point.Label, ChartStyle.NoteSize, WidestLabel);
            float width = TextFit.Width(label, ChartStyle.NoteSize);
            bool isLeft = XOf(point.X) + 9 + width > ChartStyle.Width - 4;
            (float x, float y) = (isLeft ? XOf(point.X) - 9 - width : XOf(point.X) + 9, YOf(point.Y) + 4);
            if (taken.Count == MostLabels || points.Any(other => Covers(other, x, y, width)) || taken.Exists(other => Math.Abs(other.Y - y) < LabelHeight && x < other.X + other.Width + 4 && other.X < x + width + 4))
                continue;
            taken.Add((x, y, width));
            yield return new ChartText(label, x, y, ChartStyle.NoteSize, Colour: ChartStyle.MeanMark);
        }
    }

    /// <summary>Whether a mark would stand in a label.</summary>
    private bool Covers(SheetPoint point, float x, float y, float width) =>
        XOf(point.X) > x - 5 && XOf(point.X) < x + width + 5 && Math.Abs(YOf(point.Y) - (y - 4)) < LabelHeight - 4;

    private IEnumerable<string> Notes()
    {
        if (points.Any(point => point.IsFlagged))
            yield return ReportTexts.SheetFound.Format(language, "◆");
        if (points.Length < sheets)
            yield return ReportTexts.SheetsWithoutIndex.Format(language, sheets - points.Length);
    }

    private string Describe() => points.Length == 0
        ? ReportTexts.NoSheetIndices.In(language)
        : ReportTexts.SheetScatterDescription.Format(
            language,
            points.Length,
            ChartNumber.Statistic(points.Min(point => point.X)),
            ChartNumber.Statistic(points.Max(point => point.X)),
            ChartNumber.Statistic(points.Min(point => point.Y)),
            ChartNumber.Statistic(points.Max(point => point.Y)),
            points.Count(point => point.IsFlagged));

    private double[] XTicks => NiceScale.Ticks(0, widest, NiceScale.Step(widest, 8));

    private double[] YTicks => NiceScale.Ticks(lowest, 1, NiceScale.Step(1 - lowest, 8));

    private static float DataWidth => ChartStyle.Width - Left - Right;

    private float XOf(double x) => Left + (float)(x / widest * DataWidth);

    private float YOf(double y) => Top + (float)((1.05 - y) / (1.05 - lowest) * (Height - Top - Bottom));
}
