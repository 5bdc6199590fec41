using Evaluation.Reports.Html.Models;

namespace Evaluation.Reports.Word;

/// <summary>A cell of a table: one text, or several lines.</summary>
/// <param name="Text">The text; the first line when there are more.</param>
/// <param name="More">Further lines, perhaps links.</param>
internal readonly record struct WordCell(string Text, ValueList<LinkedText>? More = null)
{
    /// <summary>A cell of lines that may be links; a dash when there are none.</summary>
    internal static WordCell Of(ValueList<LinkedText> lines) =>
        lines.Count == 0 ? new WordCell(Html.PageContext.Dash) : new WordCell("", lines);

    public static implicit operator WordCell(string text) => new(text);

    /// <summary>About how many characters it has.</summary>
    internal int Length => Text.Length + (More?.Sum(line => line.Text.Length) ?? 0);
}
