using System.Globalization;
using Evaluation.Reports.Charts.Drawing;
using ScottPlot;

namespace Evaluation.Reports.Charts.Layouts;

/// <summary>Lays out a heat map: names at the left, headings above (numbers where those are too long), a cell for every two, with its number. What the colour says the number says too.</summary>
internal sealed class HeatDrawing
{
    private const float WidestName = 240;
    private const float WidestColumn = 330;
    private const float NarrowestColumn = 26;
    private const float WidestSquare = 88;
    private const float HighestSquare = 44;
    private const float ColumnWithSign = 48;
    private const float LeastRow = 22;
    private const float LastWidth = 56;
    private const float HeadHeight = 24;
    private const float Baseline = 4.5f;

    private readonly HeatCells cells;
    private readonly HeatTexts words;
    private readonly HeatScale scale;
    private readonly string[] notes;
    private readonly string[] headings;
    private readonly Language language;
    private readonly float nameRight;
    private readonly float column;
    private readonly float row;
    private readonly PixelPadding padding;
    private readonly float height;

    internal HeatDrawing(HeatCells cells, HeatTexts words, HeatScale scale, Language language)
    {
        (this.cells, this.words, this.scale, this.language) = (cells, words, scale, language);
        nameRight = ChartStyle.Margin + TextFit.Widest(cells.Rows.Select(Label), ChartStyle.LabelSize);
        float left = nameRight + ChartStyle.Gap;
        int columns = Math.Max(1, cells.Columns.Count);
        float room = ChartStyle.Width - left - ChartStyle.Margin - (cells.Last.Count > 0 ? LastWidth : 0);
        column = MathF.Floor(Math.Clamp(room / columns, NarrowestColumn, cells.IsSquare ? WidestSquare : WidestColumn));
        row = cells.IsSquare ? Math.Clamp(column, LeastRow, HighestSquare) : LeastRow;
        bool fits = cells.Columns.All(heading => TextFit.Width(heading, ChartStyle.NoteSize) <= column - 2);
        headings = fits ? [.. cells.Columns] : [.. cells.Columns.Select((_, place) => NumberOf(place))];
        notes = cells.Rows.Count == 0 ? [] : [.. ChartNotes.Lines(words.Notes), .. fits ? [] : Legend()];
        float bottom = (2 * ChartStyle.Gap) + ChartNotes.HeightOf(notes);
        padding = new PixelPadding(left, Math.Max(0, ChartStyle.Width - left - (column * columns)), bottom, ChartHeader.Height + HeadHeight);
        height = padding.Top + (row * Math.Max(1, cells.Rows.Count)) + bottom;
    }

    private float LastRight => padding.Left + (column * cells.Columns.Count) + LastWidth;

    internal ChartDrawing Draw() => new()
    {
        Name = words.Name,
        Title = words.Title,
        AlternativeText = string.Join(' ', cells.Rows.Count == 0 ? [words.Description] : words.Notes.Prepend(words.Description)),
        Height = (int)height,
        Padding = padding,
        Shapes = AddShapes,
        Texts =
        [
            .. ChartHeader.Texts(words.Title, words.Subtitle),
            .. cells.Rows.Count == 0 ? EmptyTexts() : HeadTexts(),
            .. Enumerable.Range(0, cells.Rows.Count).SelectMany(RowTexts),
            .. ChartNotes.Texts(notes, height - padding.Bottom + ChartStyle.Gap),
        ],
    };

    private void AddShapes(Plot plot)
    {
        plot.Axes.SetLimits(0, Math.Max(1, cells.Columns.Count), 0, Math.Max(1, cells.Rows.Count));
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
        plot.Axes.Bottom.FrameLineStyle.IsVisible = plot.Axes.Left.FrameLineStyle.IsVisible = false;
        for (int at = 0; at < cells.Rows.Count; at++)
        {
            for (int place = 0; place < cells.Columns.Count; place++)
            {
                if (GroundOf(at, place) is { } ground)
                    AddCell(plot, place, cells.Rows.Count - 1 - at, ground);
            }
        }
    }

    private string? GroundOf(int at, int place) =>
        cells.IsSquare && at == place ? ChartStyle.Grid : cells[at, place] is { } value ? scale.GroundOf(value) : null;

    private static void AddCell(Plot plot, int x, int y, string colour)
    {
        var area = plot.Add.Rectangle(x, x + 1, y, y + 1);
        area.FillColor = Color.FromHex(colour);
        area.LineColor = Colors.White;
        area.LineWidth = 1;
    }

    private IEnumerable<ChartText> EmptyTexts()
    {
        yield return new ChartText(words.Empty, ChartStyle.Margin, ChartHeader.Height + 14, Colour: ChartStyle.Muted);
    }

    private IEnumerable<ChartText> HeadTexts()
    {
        float y = padding.Top - ChartStyle.Gap;
        for (int place = 0; place < cells.Columns.Count; place++)
        {
            yield return new ChartText(headings[place], MiddleOf(place), y, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
        }

        if (cells.Last.Count > 0)
            yield return new ChartText(words.LastHeading, LastRight, y, ChartStyle.NoteSize, TextAnchor.End, ChartStyle.Muted);
    }

    private IEnumerable<ChartText> RowTexts(int at)
    {
        float y = padding.Top + ((at + 0.5f) * row) + Baseline;
        yield return new ChartText(Label(cells.Rows[at]), nameRight, y, Anchor: TextAnchor.End);
        for (int place = 0; place < cells.Columns.Count; place++)
        {
            if (cells[at, place] is { } value)
                yield return new ChartText(NumberOf(value, cells.IsMarked?[at][place] == true), MiddleOf(place), y, ChartStyle.NoteSize, TextAnchor.Middle, scale.InkOn(value));
            else if (words.Blank.Length > 0)
                yield return new ChartText(words.Blank, MiddleOf(place), y, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
        }

        if (cells.Last.Count > 0 && cells.Last[at] is { } last)
            yield return new ChartText(scale.Write(last), LastRight, y, ChartStyle.NoteSize, TextAnchor.End);
    }

    /// <summary>What the numbers over columns too narrow for their headings stand for.</summary>
    private IEnumerable<string> Legend() => TextFit.Lines(
        cells.Columns.Select((heading, place) => NumberOf(place) + " " + heading), ReportTexts.LegendGap.In(language), ChartStyle.NoteSize, ChartStyle.Width - (2 * ChartStyle.Margin));

    private static string NumberOf(int place) => (place + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The number; narrow columns leave out the sign of percent.</summary>
    private string NumberOf(double value, bool isMarked)
    {
        string number = scale.Write(value);
        if (column < ColumnWithSign)
            number = number.TrimEnd('%', ' ').Replace(" ", "", StringComparison.Ordinal);
        return isMarked ? ReportTexts.InBrackets.Format(language, number) : number;
    }

    private static string Label(string name) => TextFit.Shorten(name, ChartStyle.LabelSize, WidestName);

    private float MiddleOf(int place) => padding.Left + ((place + 0.5f) * column);
}
