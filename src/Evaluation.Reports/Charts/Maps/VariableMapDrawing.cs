using System.Globalization;
using Evaluation.Reports.Charts.Drawing;
using Evaluation.Reports.Charts.Scales;
using ScottPlot;

namespace Evaluation.Reports.Charts.Maps;

/// <summary>Lays out the variable map. In its plot, x counts columns and y logits.</summary>
internal sealed partial class VariableMapDrawing
{
    private const float Ruler = 60;
    private const float HeadHeight = 56;
    private const float DataHeight = 560;
    private const float Baseline = 4.5f;
    private const float LabelGap = 16;
    private const float TickLength = 10;
    private const float LeaderEnd = 26;
    private const int MostBins = 26;

    private readonly MapContent content;
    private readonly string subtitle;
    private readonly Language language;
    private readonly string[] notes;
    private readonly double lowest;
    private readonly double highest;
    private readonly double binWidth;
    private readonly PixelPadding padding;
    private readonly float height;

    internal VariableMapDrawing(MapContent content, string subtitle, Language language)
    {
        (this.content, this.subtitle, this.language) = (content, subtitle, language);
        notes = ChartNotes.Lines(Notes());
        double[] places = [.. content.Columns.SelectMany(column => column.Places)];
        (double from, double to) = places.Length == 0 ? (-1, 1) : (places.Min(), places.Max());
        double room = Math.Max(0.5, (to - from) * 0.04);
        (lowest, highest) = (from - room, to + room);
        binWidth = NiceScale.Step(highest - lowest, MostBins);
        float bottom = (2 * ChartStyle.Gap) + ChartNotes.HeightOf(notes);
        float top = ChartHeader.Height + HeadHeight;
        padding = new PixelPadding(Ruler, ChartStyle.Margin, bottom, top);
        height = top + (IsEmpty ? 0 : DataHeight) + bottom;
    }

    private bool IsEmpty => content.Columns.Count == 0;

    private float ColumnWidth => (ChartStyle.Width - padding.Left - padding.Right) / Math.Max(1, content.Columns.Count);

    internal ChartDrawing Draw() => new()
    {
        Name = "map",
        Title = ReportTexts.MapTitle.In(language),
        AlternativeText = string.Join(' ', notes.Prepend(Describe())),
        Height = (int)height,
        Padding = padding,
        Shapes = AddShapes,
        Texts =
        [
            .. ChartHeader.Texts(ReportTexts.MapTitle.In(language), subtitle),
            .. RulerTexts(),
            .. content.Columns.SelectMany(ColumnTexts),
            .. ChartNotes.Texts(notes, height - padding.Bottom + ChartStyle.Gap),
        ],
    };

    private void AddShapes(Plot plot)
    {
        plot.Axes.SetLimits(0, Math.Max(1, content.Columns.Count), lowest, highest);
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.NumericManual(RulerTicks, new string[RulerTicks.Length]);
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Grid.YAxisStyle.IsVisible = !IsEmpty;
        plot.Axes.Bottom.FrameLineStyle.IsVisible = plot.Axes.Left.FrameLineStyle.IsVisible = false;
        for (int i = 0; i < content.Columns.Count; i++)
        {
            plot.Add.VerticalLine(i, 1, Color.FromHex(ChartStyle.Axis));
            AddColumn(plot, content.Columns[i], i);
        }
    }

    private void AddColumn(Plot plot, MapColumn column, int position)
    {
        if (column.IsCounted)
            AddBins(plot, column, position);
        else if (column.Scales.Count == 0)
            AddMarks(plot, column.Marks, position, isNamed: true);
        for (int i = 0; i < column.Scales.Count; i++)
            AddMarks(plot, column.Scales[i].Marks, position + ((double)i / column.Scales.Count), column.Scales.Count <= MapScale.MostNamed);
    }

    private void AddMarks(Plot plot, ValueList<MapMark> marks, double from, bool isNamed)
    {
        float[] places = LabelPlaces(marks);
        for (int i = 0; i < marks.Count; i++)
        {
            AddLine(plot, from, marks[i].Measure, Math.Min(content.Columns.Count, from + Share(TickLength)), marks[i].Measure, ChartStyle.Bar, 2);
            if (isNamed)
                AddLine(plot, from + Share(TickLength), marks[i].Measure, from + Share(LeaderEnd), LogitAt(places[i]), ChartStyle.Axis, 1);
        }
    }

    private void AddBins(Plot plot, MapColumn column, int position)
    {
        (int Bin, int Count)[] bins = Bins(column.Marks);
        int largest = bins.Max(bin => bin.Count);
        foreach ((int bin, int count) in bins)
        {
            var bar = plot.Add.Rectangle(position, position + (count * BarRoom / largest), Math.Max(lowest, bin * binWidth), Math.Min(highest, (bin + 1) * binWidth));
            bar.FillColor = Color.FromHex(ChartStyle.GradeColour(3, 6));
            bar.LineColor = Color.FromHex(ChartStyle.Outline);
            bar.LineWidth = 0.75f;
        }
    }

    private static void AddLine(Plot plot, double x1, double y1, double x2, double y2, string colour, float width)
    {
        var line = plot.Add.Line(x1, y1, x2, y2);
        line.LineColor = Color.FromHex(colour);
        line.LineWidth = width;
        line.MarkerSize = 0;
    }

    private (int Bin, int Count)[] Bins(ValueList<MapMark> marks) =>
        [.. marks.GroupBy(mark => (int)Math.Floor(mark.Measure / binWidth)).OrderByDescending(bin => bin.Key).Select(bin => (bin.Key, bin.Count()))];

    /// <summary>The share of a column's width that the longest bar takes; its count stands in the rest.</summary>
    private double BarRoom => 1 - Share(ChartStyle.Gap + 44);

    private double[] RulerTicks => NiceScale.Ticks(lowest, highest, NiceScale.Step(highest - lowest, 12));

    private double Share(float pixels) => pixels / ColumnWidth;

    private float YOf(double logits) => padding.Top + (float)((highest - logits) / (highest - lowest) * DataHeight);

    private double LogitAt(float y) => highest - ((y - padding.Top) / DataHeight * (highest - lowest));

    private float[] LabelPlaces(ValueList<MapMark> marks)
    {
        // Thresholds may be out of order; their labels are moved apart by place all the same.
        int[] order = [.. Enumerable.Range(0, marks.Count).OrderByDescending(i => marks[i].Measure)];
        float[] spread = LabelSpread.Of([.. order.Select(i => YOf(marks[i].Measure))], LabelGap, padding.Top + Baseline, padding.Top + DataHeight - Baseline);
        float[] places = new float[marks.Count];
        for (int i = 0; i < order.Length; i++)
            places[order[i]] = spread[i];
        return places;
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
