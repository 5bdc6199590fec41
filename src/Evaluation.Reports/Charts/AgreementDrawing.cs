using System.Globalization;
using ScottPlot;

namespace Evaluation.Reports.Charts;

/// <summary>Lays out the agreement matrix: names and numbers at the left, a number over each column, a square for every two evaluators.</summary>
internal sealed class AgreementDrawing
{
    private const float WidestName = 150;
    private const float MeanWidth = 52;
    private const float HeadHeight = 24;
    private const float NoteHeight = 18;
    private const float Baseline = 4.5f;
    private const float WidestSquare = 48;

    // Where the ground turns darker; 0.667 and 0.8 are the lines that the review speaks of.
    private static readonly double[] Limits = [0.4, 0.667, 0.8];
    private static readonly string[] Grounds = [ChartStyle.GradeColour(5, 6), ChartStyle.GradeColour(4, 6), ChartStyle.GradeColour(1, 6), ChartStyle.GradeColour(0, 6)];

    private readonly AgreementCells cells;
    private readonly string subtitle;
    private readonly Language language;
    private readonly string[] notes;
    private readonly float nameRight;
    private readonly float square;
    private readonly PixelPadding padding;
    private readonly float height;

    internal AgreementDrawing(AgreementCells cells, string subtitle, Language language)
    {
        (this.cells, this.subtitle, this.language) = (cells, subtitle, language);
        notes = [.. Notes()];
        nameRight = ChartStyle.Margin + MathF.Ceiling(cells.Names.Select((name, i) => TextFit.Width(RowLabel(name, i), ChartStyle.LabelSize)).DefaultIfEmpty(0).Max());
        int count = Math.Max(1, cells.Names.Count);
        float room = ChartStyle.Width - nameRight - ChartStyle.Gap - MeanWidth - ChartStyle.Margin;
        square = MathF.Floor(Math.Min(WidestSquare, room / count));
        float left = nameRight + ChartStyle.Gap;
        float bottom = (2 * ChartStyle.Gap) + (notes.Length * NoteHeight);
        padding = new PixelPadding(left, ChartStyle.Width - left - (square * count), bottom, ChartHeader.Height + HeadHeight);
        height = padding.Top + (square * count) + bottom;
    }

    internal ChartDrawing Draw() => new()
    {
        Name = "agreement",
        Title = ReportTexts.AgreementChartTitle.In(language),
        AlternativeText = string.Join(' ', notes.Prepend(Describe())),
        Height = (int)height,
        Padding = padding,
        Shapes = AddShapes,
        Texts =
        [
            .. ChartHeader.Texts(ReportTexts.AgreementChartTitle.In(language), subtitle),
            .. HeadTexts(),
            .. Enumerable.Range(0, cells.Names.Count).SelectMany(RowTexts),
            .. notes.Select((note, i) => new ChartText(
                note, ChartStyle.Margin, height - padding.Bottom + ChartStyle.Gap + ((i + 1) * NoteHeight) - Baseline, ChartStyle.NoteSize, Colour: ChartStyle.Muted)),
        ],
    };

    private void AddShapes(Plot plot)
    {
        int count = cells.Names.Count;
        plot.Axes.SetLimits(0, Math.Max(1, count), 0, Math.Max(1, count));
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
        plot.Axes.Bottom.FrameLineStyle.IsVisible = plot.Axes.Left.FrameLineStyle.IsVisible = false;
        for (int row = 0; row < count; row++)
        {
            for (int column = 0; column < count; column++)
                AddSquare(plot, column, count - 1 - row, row == column ? ChartStyle.Grid : cells.Values[row][column] is { } value ? Grounds[StepOf(value)] : null);
        }
    }

    private static void AddSquare(Plot plot, int x, int y, string? ground)
    {
        var area = plot.Add.Rectangle(x, x + 1, y, y + 1);
        area.FillColor = ground is null ? Colors.White : Color.FromHex(ground);
        area.LineColor = Color.FromHex(ChartStyle.Axis);
        area.LineWidth = 0.75f;
    }

    private IEnumerable<ChartText> HeadTexts()
    {
        if (cells.Names.Count == 0)
        {
            yield return new ChartText(ReportTexts.FewerThanTwo.In(language), ChartStyle.Margin, ChartHeader.Height + 14, Colour: ChartStyle.Muted);
            yield break;
        }

        float y = padding.Top - ChartStyle.Gap;
        for (int column = 0; column < cells.Names.Count; column++)
            yield return new ChartText(Number(column), MiddleOf(column), y, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
        yield return new ChartText(ReportTexts.MeanAgreement.In(language), MeanRight, y, ChartStyle.NoteSize, TextAnchor.End, ChartStyle.Muted);
    }

    private IEnumerable<ChartText> RowTexts(int row)
    {
        float y = padding.Top + ((row + 0.5f) * square) + Baseline;
        yield return new ChartText(RowLabel(cells.Names[row], row), nameRight, y, Anchor: TextAnchor.End);
        for (int column = 0; column < cells.Names.Count; column++)
        {
            if (cells.Values[row][column] is { } value)
                yield return new ChartText(ChartNumber.Statistic(value), MiddleOf(column), y, ChartStyle.NoteSize, TextAnchor.Middle, StepOf(value) < 2 ? ChartStyle.Ink : ChartStyle.OnDark);
        }

        if (cells.Means[row] is { } mean)
            yield return new ChartText(ChartNumber.Statistic(mean), MeanRight, y, ChartStyle.NoteSize, TextAnchor.End);
    }

    private IEnumerable<string> Notes()
    {
        yield return ReportTexts.AgreementNote.In(language);
        if (cells.All > cells.Names.Count)
            yield return ReportTexts.AgreementCut.Format(language, cells.Names.Count, cells.All);
    }

    private string Describe()
    {
        (int First, int Second, double Value)[] known = [.. cells.Known.OrderBy(pair => pair.Value)];
        if (known.Length == 0)
            return cells.All < 2 ? ReportTexts.FewerThanTwo.In(language) : ReportTexts.AgreementUnknown.Format(language, cells.All);
        return ReportTexts.AgreementDescription.Format(
            language, cells.Names.Count, known.Length, Pair(known[^1]), ChartNumber.Statistic(known[^1].Value), Pair(known[0]), ChartNumber.Statistic(known[0].Value));
    }

    private string Pair((int First, int Second, double Value) pair) => cells.Names[pair.First] + " × " + cells.Names[pair.Second];

    private static int StepOf(double value) => Limits.Count(limit => value >= limit);

    private static string RowLabel(string name, int row) => TextFit.Shorten(name, ChartStyle.LabelSize, WidestName) + "  " + Number(row);

    private static string Number(int row) => (row + 1).ToString(CultureInfo.InvariantCulture);

    private float MiddleOf(int column) => padding.Left + ((column + 0.5f) * square);

    private float MeanRight => padding.Left + (square * cells.Names.Count) + MeanWidth;
}
