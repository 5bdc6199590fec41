using Evaluation.Patterns;
using Evaluation.Reports.Charts.Drawing;
using ScottPlot;

namespace Evaluation.Reports.Charts.Patterns;

/// <summary>Lays out the heat map of sheets.</summary>
internal sealed class SheetHeatDrawing
{
    private const int MostRows = 40;
    private const int MostColumns = 160;
    private const float RowHeight = 15;
    private const float WidestLabel = 210;
    private const float CodeHeight = 20;
    private const float NoteHeight = 18;
    private const float LegendBox = 13;
    private const float Baseline = 4;
    private const string FoundSign = "◆";

    // The share of the full mark from which on each colour but the palest holds.
    private static readonly double[] Limits = [0.2, 0.4, 0.6, 0.8, 1];

    private readonly PatternScreen screen;
    private readonly Language language;
    private readonly SheetNames names;
    private readonly int[] rows;
    private readonly int columns;
    private readonly float labelRight;
    private readonly string[] notes;
    private readonly PixelPadding padding;
    private readonly float height;

    internal SheetHeatDrawing(PatternScreen screen, Language language)
    {
        (this.screen, this.language) = (screen, language);
        names = new SheetNames(screen);
        rows = Rows();
        columns = Math.Min(screen.Round.Leaves.Count, MostColumns);
        labelRight = ChartStyle.Margin + MathF.Ceiling(rows.Select(row => TextFit.Width(Label(row), ChartStyle.NoteSize)).DefaultIfEmpty(0).Max());
        notes = [.. Notes()];
        float bottom = ChartStyle.Gap + CodeHeight + ((notes.Length + 1) * NoteHeight) + ChartStyle.Gap;
        padding = new PixelPadding(labelRight + ChartStyle.Gap, ChartStyle.Margin, bottom, ChartHeader.Height);
        height = ChartHeader.Height + (Math.Max(1, rows.Length) * RowHeight) + bottom;
    }

    private float DataWidth => ChartStyle.Width - padding.Left - padding.Right;

    internal ChartDrawing Draw() => new()
    {
        Name = "sheets",
        Title = ReportTexts.SheetHeatTitle.In(language),
        AlternativeText = string.Join(' ', notes.Prepend(Describe())),
        Height = (int)height,
        Padding = padding,
        Shapes = AddShapes,
        Texts =
        [
            .. ChartHeader.Texts(ReportTexts.SheetHeatTitle.In(language), screen.Round.Scheme.Title),
            .. rows.Select((row, i) => RowText(row, ChartHeader.Height + ((i + 0.5f) * RowHeight) + Baseline)),
            .. CodeTexts(),
            .. LegendTexts(),
            .. notes.Select((note, i) => new ChartText(note, ChartStyle.Margin, LegendTop + ((i + 2) * NoteHeight) - Baseline, ChartStyle.NoteSize, Colour: ChartStyle.Muted)),
        ],
    };

    private float LegendTop => height - padding.Bottom + ChartStyle.Gap + CodeHeight;

    private int[] Rows()
    {
        int[] all = [.. Enumerable.Range(0, screen.Round.Sheets.Count)];
        return all.Length <= MostRows ? all : [.. all.OrderByDescending(row => names.IsFlagged(screen.Round.Sheets[row])).Take(MostRows).Order()];
    }

    private void AddShapes(Plot plot)
    {
        int count = Math.Max(1, rows.Length);
        plot.Axes.SetLimits(0, Math.Max(1, columns), 0, count);
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.EmptyTickGenerator();
        plot.Axes.Bottom.FrameLineStyle.IsVisible = plot.Axes.Left.FrameLineStyle.IsVisible = false;
        for (int i = 0; i < rows.Length; i++)
            AddRow(plot, rows[i], count - 1 - i);
    }

    /// <summary>Neighbours of one colour are one shape, so that large rounds stay small pages.</summary>
    private void AddRow(Plot plot, int row, double y)
    {
        int from = 0;
        for (int column = 1; column <= columns; column++)
        {
            if (column < columns && StepOf(row, column) == StepOf(row, from))
                continue;
            if (StepOf(row, from) is >= 0 and var step)
            {
                var area = plot.Add.Rectangle(from, column, y + 0.06, y + 0.94);
                area.FillColor = Color.FromHex(ColourOf(step));
                area.LineWidth = 0;
            }

            from = column;
        }
    }

    /// <summary>Which colour a score has; -1 without a score.</summary>
    private int StepOf(int row, int column) => screen.Round.Shares[row, column] is { } share ? Limits.Count(limit => share >= limit - 1e-9) : -1;

    private static string ColourOf(int step) => ChartStyle.GradeColour(Limits.Length - step, Limits.Length + 1);

    private ChartText RowText(int row, float y) => new(
        Label(row), labelRight, y, ChartStyle.NoteSize, TextAnchor.End, names.IsFlagged(screen.Round.Sheets[row]) ? ChartStyle.MeanMark : ChartStyle.Ink);

    private string Label(int row)
    {
        ScoringSheet sheet = screen.Round.Sheets[row];
        return TextFit.Shorten(names.NameOf(sheet), ChartStyle.NoteSize, WidestLabel) + (names.IsFlagged(sheet) ? " " + FoundSign : "");
    }

    /// <summary>As many codes of indicators as fit below their columns.</summary>
    private IEnumerable<ChartText> CodeTexts()
    {
        float y = height - padding.Bottom + ChartStyle.Gap + 8;
        float free = 0;
        for (int column = 0; column < columns; column++)
        {
            string code = TextFit.Shorten(screen.Round.Leaves[column].Code, ChartStyle.NoteSize, 70);
            float half = TextFit.Width(code, ChartStyle.NoteSize) / 2;
            float middle = padding.Left + ((column + 0.5f) * DataWidth / columns);
            if (middle - half < free || middle + half > ChartStyle.Width - 4)
                continue;
            yield return new ChartText(code, middle, y, ChartStyle.NoteSize, TextAnchor.Middle, ChartStyle.Muted);
            free = middle + half + ChartStyle.Gap;
        }
    }

    /// <summary>The colours, told by squares of text, which is drawn in the same colour.</summary>
    private IEnumerable<ChartText> LegendTexts()
    {
        float x = ChartStyle.Margin;
        float y = LegendTop + NoteHeight - Baseline;
        for (int step = 0; step <= Limits.Length; step++)
        {
            string words = LegendOf(step);
            yield return new ChartText("■", x, y, LegendBox, Colour: ColourOf(step));
            yield return new ChartText(words, x + LegendBox + 3, y, ChartStyle.NoteSize, Colour: ChartStyle.Muted);
            x += LegendBox + 3 + TextFit.Width(words, ChartStyle.NoteSize) + (2 * ChartStyle.Gap);
        }

        yield return new ChartText(ReportTexts.ShareOfFullMark.In(language), x, y, ChartStyle.NoteSize, Colour: ChartStyle.Muted);
    }

    private static string LegendOf(int step) => step == Limits.Length ? "100 %"
        : step == 0 ? "< 20 %"
        : FormattableString.Invariant($"{100 * Limits[step - 1]:0}–{100 * Limits[step]:0} %");

    private IEnumerable<string> Notes()
    {
        if (Array.Exists(rows, row => names.IsFlagged(screen.Round.Sheets[row])))
            yield return ReportTexts.SheetFound.Format(language, FoundSign);
        if (rows.Length < screen.Round.Sheets.Count)
            yield return ReportTexts.SheetsCut.Format(language, rows.Length, screen.Round.Sheets.Count);
        if (columns < screen.Round.Leaves.Count)
            yield return ReportTexts.LeavesCut.Format(language, columns, screen.Round.Leaves.Count);
    }

    private string Describe()
    {
        int full = 0, scores = 0;
        for (int row = 0; row < screen.Round.Sheets.Count; row++)
        {
            for (int column = 0; column < screen.Round.Leaves.Count; column++)
            {
                scores += StepOf(row, column) >= 0 ? 1 : 0;
                full += StepOf(row, column) == Limits.Length ? 1 : 0;
            }
        }

        int flagged = screen.Round.Sheets.Count(names.IsFlagged);
        return ReportTexts.SheetHeatDescription.Format(language, screen.Round.Sheets.Count, screen.Round.Leaves.Count, scores, full, flagged);
    }
}
