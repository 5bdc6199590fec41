using Evaluation.Diagnostics;
using Spectre.Console;

namespace Evaluation.Cli.Output;

/// <summary>A table for people: with a frame at a terminal, as bare aligned columns in a file or a pipe.</summary>
/// <remarks>Cells are text from the input and never markup or control characters. Wide characters count as two cells.</remarks>
internal sealed class TextTable
{
    private const int NoLimit = 100_000;

    private readonly Table table = new();
    private readonly bool isFramed;

    internal TextTable(bool isFramed)
    {
        this.isFramed = isFramed;
        table.Border = isFramed ? TableBorder.Rounded : TableBorder.None;
    }

    /// <summary>Adds a column: numbers are set to the right and never broken, text to the left.</summary>
    internal void AddColumn(string heading, bool isNumber)
    {
        var column = new TableColumn(Cell(heading));
        table.AddColumn(isNumber ? column.RightAligned().NoWrap() : column);
    }

    internal void AddRow(IEnumerable<string> cells) => table.AddRow(cells.Select(Cell));

    /// <summary>Writes the table, no wider than the terminal when there is one.</summary>
    internal void Write(TextWriter writer, int width)
    {
        using var buffer = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(buffer),
        });
        console.Profile.Width = isFramed ? width : NoLimit;
        console.Write(table);
        foreach (ReadOnlySpan<char> line in buffer.ToString().AsSpan().TrimEnd().EnumerateLines())
            writer.WriteLine(line.TrimEnd());
    }

    private static Text Cell(string text) => new(SafeText.Line(text));
}
