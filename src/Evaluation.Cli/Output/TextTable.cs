using Evaluation.Diagnostics;
using Spectre.Console;

namespace Evaluation.Cli.Output;

/// <summary>A table for people: framed where it fits a terminal, else as bare aligned columns.</summary>
/// <remarks>
/// Cells are text from the input and never markup or control characters. Wide characters count as two cells. Spectre is never given
/// less room than the table needs: it would break cells, and breaking a wide character to fit one cell never ends.
/// </remarks>
internal sealed class TextTable
{
    private const int NoLimit = 1_000_000;
    private const int BareGap = 2;

    /// <summary>The line and the two spaces that a frame adds to each column.</summary>
    private const int FramePerColumn = 3;

    private readonly List<string> headings = [];
    private readonly List<(bool IsNumber, int Width)> columns = [];
    private readonly List<string[]> rows = [];

    /// <summary>Adds a column: numbers are set to the right, text to the left.</summary>
    internal void AddColumn(string heading, bool isNumber)
    {
        string safe = SafeText.Line(heading);
        columns.Add((isNumber, safe.GetCellWidth()));
        headings.Add(safe);
    }

    internal void AddRow(IEnumerable<string> cells)
    {
        string[] row = [.. cells.Select(SafeText.Line)];
        rows.Add(row);
        for (int i = 0; i < row.Length; i++)
            columns[i] = columns[i] with { Width = Math.Max(columns[i].Width, row[i].GetCellWidth()) };
    }

    /// <summary>Writes the table, with a frame when one fits into so many cells.</summary>
    internal void Write(TextWriter writer, int frameWidth)
    {
        using var buffer = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(buffer),
        });
        console.Profile.Width = NoLimit;
        bool isFramed = columns.Sum(column => column.Width + FramePerColumn) + 1 <= frameWidth;
        console.Write(Lay(isFramed));
        foreach (string line in buffer.ToString().ReplaceLineEndings("\n").Split('\n')[..^1])
            writer.WriteLine(line.TrimEnd());
    }

    private Table Lay(bool isFramed)
    {
        Table table = new() { Border = isFramed ? TableBorder.Rounded : TableBorder.None };
        for (int i = 0; i < columns.Count; i++)
        {
            var column = new TableColumn(new Text(headings[i])) { NoWrap = true };
            if (columns[i].IsNumber)
                column.Alignment = Justify.Right;
            if (!isFramed)
                column.Padding = new Padding(0, 0, BareGap, 0);
            table.AddColumn(column);
        }

        foreach (string[] row in rows)
            table.AddRow(row.Select(cell => new Text(cell)));
        return table;
    }
}
