using System.Globalization;
using System.Text;

namespace Evaluation.Robustness;

/// <summary>Lays out a table as plain text in aligned columns: the first to the left, the others to the right.</summary>
/// <remarks>Wide characters count as two cells (Unicode Standard Annex 11), marks without a width of their own as none.</remarks>
internal sealed class PlainTable(params string[] headings)
{
    private const int Gap = 2;

    private readonly List<string[]> rows = [headings];

    internal void Add(params string[] cells) => rows.Add(cells);

    internal IEnumerable<string> Lines()
    {
        int[] widths = [.. Enumerable.Range(0, headings.Length).Select(column => rows.Max(row => WidthOf(row[column])))];
        foreach (string[] row in rows)
        {
            var line = new StringBuilder(row[0]).Append(' ', widths[0] - WidthOf(row[0]));
            for (int column = 1; column < row.Length; column++)
                line.Append(' ', Gap + widths[column] - WidthOf(row[column])).Append(row[column]);
            yield return line.ToString();
        }
    }

    internal static int WidthOf(string text) => text.EnumerateRunes().Sum(WidthOf);

    private static int WidthOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
            or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1,
    };
}
