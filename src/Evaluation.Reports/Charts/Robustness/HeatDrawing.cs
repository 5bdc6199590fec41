using Evaluation.Robustness;
using ScottPlot;

namespace Evaluation.Reports.Charts.Robustness;

/// <summary>Lays out a heat map of probabilities. What the colour says stands in the square as a number too.</summary>
internal sealed class HeatDrawing
{
    private const float WidestName = 240;
    private const float WidestColumn = 110;
    private const float NarrowestColumn = 26;
    private const float RowHeight = 22;
    private const float HeadHeight = 24;
    private const float NoteHeight = 18;
    private const float Baseline = 4.5f;

    private static readonly double[] Limits = [0.05, 0.25, 0.5, 0.75, 0.95];

    private readonly HeatCells cells;
    private readonly HeatTexts words;
    private readonly Language language;
    private readonly float nameRight;
    private readonly float column;
    private readonly PixelPadding padding;
    private readonly float height;

    internal HeatDrawing(HeatCells cells, HeatTexts words, Language language)
    {
        (this.cells, this.words, this.language) = (cells, words, language);
        nameRight = ChartStyle.Margin + MathF.Ceiling(cells.Rows.Select(name => TextFit.Width(Label(name), ChartStyle.LabelSize)).DefaultIfEmpty(0).Max());
        float left = nameRight + ChartStyle.Gap;
        int columns = Math.Max(1, cells.Columns.Count);
        column = MathF.Floor(Math.Clamp((ChartStyle.Width - left - ChartStyle.Margin) / columns, NarrowestColumn, WidestColumn));
        float bottom = (2 * ChartStyle.Gap) + (words.Notes.Count * NoteHeight);
        padding = new PixelPadding(left, Math.Max(0, ChartStyle.Width - left - (column * columns)), bottom, ChartHeader.Height + HeadHeight);
        height = padding.Top + (RowHeight * Math.Max(1, cells.Rows.Count)) + bottom;
    }

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
            .. Enumerable.Range(0, cells.Rows.Count).SelectMany(RowTexts),
            .. words.Notes.Select((note, i) => new ChartText(
                note, ChartStyle.Margin, height - padding.Bottom + ChartStyle.Gap + ((i + 1) * NoteHeight) - Baseline, ChartStyle.NoteSize, Colour: ChartStyle.Muted)),
        ],
    };

    private void AddShapes(Plot plot)
    {
        plot.Axes.SetLimits(0, Math.Max(1, cells.Columns.Count), 0, Math.Max(1, cells.Rows.Count));
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
        plot.Axes.Bottom.FrameLineStyle.IsVisible = plot.Axes.Left.FrameLineStyle.IsVisible = false;
        for (int row = 0; row < cells.Rows.Count; row++)
        {
            for (int place = 0; place < cells.Columns.Count; place++)
            {
                if (ValueOf(row, place) is { } value)
                    AddSquare(plot, place, cells.Rows.Count - 1 - row, ColourOf(value));
            }
        }
    }

    private static void AddSquare(Plot plot, int x, int y, string colour)
    {
        var area = plot.Add.Rectangle(x, x + 1, y, y + 1);
        area.FillColor = Color.FromHex(colour);
        area.LineColor = Colors.White;
        area.LineWidth = 1;
    }

    private IEnumerable<ChartText> HeadTexts()
    {
        if (cells.Rows.Count == 0)
        {
            yield return new ChartText(words.Empty, ChartStyle.Margin, ChartHeader.Height + 14, Colour: ChartStyle.Muted);
            yield break;
        }

        for (int place = 0; place < cells.Columns.Count; place++)
        {
            string heading = TextFit.Shorten(cells.Columns[place], ChartStyle.NoteSize, column - 2);
            yield return new ChartText(heading, MiddleOf(place), padding.Top - ChartStyle.Gap, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
        }
    }

    private IEnumerable<ChartText> RowTexts(int row)
    {
        float y = padding.Top + ((row + 0.5f) * RowHeight) + Baseline;
        yield return new ChartText(Label(cells.Rows[row]), nameRight, y, Anchor: TextAnchor.End);
        for (int place = 0; place < cells.Columns.Count; place++)
        {
            if (ValueOf(row, place) is not { } value)
                continue;
            string colour = StepOf(value) >= 4 ? ChartStyle.OnDark : ChartStyle.Ink;
            yield return new ChartText(NumberOf(value, cells.IsMarked[row][place]), MiddleOf(place), y, ChartStyle.NoteSize, TextAnchor.Middle, colour);
        }
    }

    private double? ValueOf(int row, int place) => cells.Values[row][place] is { } value && double.IsFinite(value) ? value : null;

    /// <summary>The percent; narrow squares leave out its sign.</summary>
    private string NumberOf(double value, bool isMarked)
    {
        string number = StudyVerdict.Percent(value).In(language);
        if (column < 48)
            number = number.TrimEnd('%', ' ').Replace(" ", "", StringComparison.Ordinal);
        return isMarked ? ReportTexts.InBrackets.Format(language, number) : number;
    }

    private static int StepOf(double value) => Limits.Count(limit => value >= limit);

    private static string ColourOf(double value) => ChartStyle.GradeColour(Limits.Length - StepOf(value), Limits.Length + 1);

    private static string Label(string name) => TextFit.Shorten(name, ChartStyle.LabelSize, WidestName);

    private float MiddleOf(int place) => padding.Left + ((place + 0.5f) * column);
}
