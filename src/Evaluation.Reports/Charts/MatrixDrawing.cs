using System.Globalization;
using ScottPlot;

namespace Evaluation.Reports.Charts;

/// <summary>Lays out a matrix: names and numbers at the left, a number over each column, a square for every two members, darker the more they share.</summary>
internal sealed class MatrixDrawing
{
    private const float WidestName = 150;
    private const float MeanWidth = 52;
    private const float HeadHeight = 24;
    private const float NoteHeight = 18;
    private const float Baseline = 4.5f;
    private const float WidestSquare = 48;

    private static readonly string[] Grounds = [ChartStyle.GradeColour(5, 6), ChartStyle.GradeColour(4, 6), ChartStyle.GradeColour(1, 6), ChartStyle.GradeColour(0, 6)];

    private readonly MatrixCells cells;
    private readonly MatrixTexts words;
    private readonly float nameRight;
    private readonly float square;
    private readonly PixelPadding padding;
    private readonly float height;

    internal MatrixDrawing(MatrixCells cells, MatrixTexts words)
    {
        (this.cells, this.words) = (cells, words);
        nameRight = ChartStyle.Margin + MathF.Ceiling(cells.Names.Select((name, i) => TextFit.Width(RowLabel(name, i), ChartStyle.LabelSize)).DefaultIfEmpty(0).Max());
        int count = Math.Max(1, cells.Names.Count);
        float room = ChartStyle.Width - nameRight - ChartStyle.Gap - MeanWidth - ChartStyle.Margin;
        square = MathF.Floor(Math.Min(WidestSquare, room / count));
        float left = nameRight + ChartStyle.Gap;
        float bottom = (2 * ChartStyle.Gap) + (words.Notes.Count * NoteHeight);
        padding = new PixelPadding(left, ChartStyle.Width - left - (square * count), bottom, ChartHeader.Height + HeadHeight);
        height = padding.Top + (square * count) + bottom;
    }

    /// <summary>How a number is written.</summary>
    internal Func<double, string> Write { get; init; } = ChartNumber.Statistic;

    internal ChartDrawing Draw() => new()
    {
        Name = words.Name,
        Title = words.Title,
        AlternativeText = string.Join(' ', words.Notes.Prepend(words.Description)),
        Height = (int)height,
        Padding = padding,
        Shapes = AddShapes,
        Texts =
        [
            .. ChartHeader.Texts(words.Title, words.Subtitle),
            .. HeadTexts(),
            .. Enumerable.Range(0, cells.Names.Count).SelectMany(RowTexts),
            .. words.Notes.Select((note, i) => new ChartText(
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
            yield return new ChartText(words.Empty, ChartStyle.Margin, ChartHeader.Height + 14, Colour: ChartStyle.Muted);
            yield break;
        }

        float y = padding.Top - ChartStyle.Gap;
        for (int column = 0; column < cells.Names.Count; column++)
            yield return new ChartText(Number(column), MiddleOf(column), y, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
        yield return new ChartText(words.LastHeading, MeanRight, y, ChartStyle.NoteSize, TextAnchor.End, ChartStyle.Muted);
    }

    private IEnumerable<ChartText> RowTexts(int row)
    {
        float y = padding.Top + ((row + 0.5f) * square) + Baseline;
        yield return new ChartText(RowLabel(cells.Names[row], row), nameRight, y, Anchor: TextAnchor.End);
        for (int column = 0; column < cells.Names.Count; column++)
        {
            if (cells.Values[row][column] is { } value)
                yield return new ChartText(Write(value), MiddleOf(column), y, ChartStyle.NoteSize, TextAnchor.Middle, StepOf(value) < 2 ? ChartStyle.Ink : ChartStyle.OnDark);
        }

        if (cells.Last[row] is { } mean)
            yield return new ChartText(Write(mean), MeanRight, y, ChartStyle.NoteSize, TextAnchor.End);
    }

    private int StepOf(double value) => words.Limits.Count(limit => value >= limit);

    private static string RowLabel(string name, int row) => TextFit.Shorten(name, ChartStyle.LabelSize, WidestName) + "  " + Number(row);

    private static string Number(int row) => (row + 1).ToString(CultureInfo.InvariantCulture);

    private float MiddleOf(int column) => padding.Left + ((column + 0.5f) * square);

    private float MeanRight => padding.Left + (square * cells.Names.Count) + MeanWidth;
}
