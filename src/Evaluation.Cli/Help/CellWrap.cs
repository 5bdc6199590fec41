using System.Text;
using Spectre.Console;

namespace Evaluation.Cli.Help;

/// <summary>Breaks text into lines of so many cells: at spaces, and beside any wide character.</summary>
internal static class CellWrap
{
    internal static IEnumerable<string> Lines(string text, int cells)
    {
        var line = new StringBuilder();
        int used = 0;
        foreach (string piece in Pieces(text))
        {
            int size = piece.GetCellWidth();
            if (used > 0 && used + piece.TrimEnd().GetCellWidth() > cells)
            {
                yield return line.ToString().TrimEnd();
                line.Clear();
                used = 0;
            }

            line.Append(piece);
            used += size;
        }

        yield return line.ToString().TrimEnd();
    }

    /// <summary>The smallest pieces that stay together: words with the space after them, single wide characters with what closes them.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        int start = 0;
        for (int i = 1; i < text.Length; i++)
        {
            bool isBreak = text[i - 1] == ' ' || (IsWide(text[i]) && !char.IsPunctuation(text[i])) || (IsWide(text[i - 1]) && !char.IsPunctuation(text[i]));
            if (!isBreak || text[i] == ' ')
                continue;
            yield return text[start..i];
            start = i;
        }

        yield return text[start..];
    }

    private static bool IsWide(char character) => character.GetCellWidth() == 2;
}
