namespace Evaluation.Reports.Charts.Drawing;

/// <summary>The lines below a chart, broken where they are too long.</summary>
internal static class ChartNotes
{
    private const float LineHeight = 18;
    private const float Baseline = 4.5f;
    private const float Room = ChartStyle.Width - (2 * ChartStyle.Margin);

    /// <summary>The notes in lines that fit.</summary>
    internal static string[] Lines(IEnumerable<string> notes) => [.. notes.SelectMany(note => TextFit.Wrap(note, ChartStyle.NoteSize, Room))];

    /// <summary>The height of so many lines.</summary>
    internal static float HeightOf(string[] lines) => lines.Length * LineHeight;

    /// <summary>The lines below a height.</summary>
    internal static IEnumerable<ChartText> Texts(string[] lines, float top) => lines.Select((line, i) => new ChartText(
        line, ChartStyle.Margin, top + ((i + 1) * LineHeight) - Baseline, ChartStyle.NoteSize, Colour: ChartStyle.Muted));
}
