using System.Globalization;
using System.Text;

namespace Evaluation.Reports.Excel.Writing;

/// <summary>How many characters wide a text is: Chinese, Japanese, Korean and full-width characters count as two (Unicode Standard Annex 11).</summary>
internal static class CellWidth
{
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x4DBF), (0x4E00, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The width of the widest line.</summary>
    internal static int Of(string text)
    {
        int widest = 0;
        int line = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            line = rune.Value == '\n' ? 0 : line + Of(rune);
            widest = Math.Max(widest, line);
        }

        return widest;
    }

    /// <summary>How many lines a text takes in so many characters, at least one.</summary>
    internal static int Lines(string text, double width) =>
        text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(Of(line) / Math.Max(width, 1))));

    private static int Of(Rune rune)
    {
        if (rune.Value < 0x300)
            return 1;
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            return 0;
        foreach ((int first, int last) in Wide)
        {
            if (rune.Value >= first && rune.Value <= last)
                return 2;
        }

        return 1;
    }
}
