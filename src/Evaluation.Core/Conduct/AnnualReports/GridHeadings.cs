using Evaluation.Patterns.Texts;

namespace Evaluation.Conduct.AnnualReports;

/// <summary>Finds the headings of the form in a grid. They may be nested: where a cell is blank, what stands above it counts.</summary>
internal sealed class GridHeadings(ReportGrid grid)
{
    /// <summary>Headings of the form are nested in three rows at most.</summary>
    private const int Deepest = 3;

    /// <summary>A longer text is neither a heading nor a label of the form, and is not looked at.</summary>
    private const int Longest = 200;

    private readonly string?[]?[] bare = new string?[grid.Rows.Count][];

    /// <summary>Where headings stand in a row, which must have them all, in this order, one at least of its own.</summary>
    internal int[]? In(int row, IReadOnlyList<string> headings)
    {
        int[] places = new int[headings.Count];
        int width = Width(row);
        int from = 0;
        bool hasOwn = false;
        for (int heading = 0; heading < places.Length; heading++)
        {
            while (from < width && At(row, from) != headings[heading])
                from++;
            if (from == width)
                return null;
            hasOwn |= BareAt(row, from).Length > 0;
            places[heading] = from++;
        }

        return hasOwn ? places : null;
    }

    /// <summary>What stands in the rows above a cell, the nearest first.</summary>
    internal IEnumerable<string> Above(int row, int column) =>
        Enumerable.Range(1, Deepest).Where(up => up <= row).Select(up => BareAt(row - up, column)).Where(text => text.Length > 0);

    /// <summary>What stands in a cell, bare; each cell is looked at once.</summary>
    internal string BareAt(int row, int column)
    {
        ValueList<string> cells = grid.Rows[row];
        if (column >= cells.Count)
            return "";
        string?[] known = bare[row] ??= new string?[cells.Count];
        return known[column] ??= cells[column].Length > Longest ? "" : Bare(cells[column]);
    }

    /// <summary>A label without its numbering, spaces and punctuation.</summary>
    internal static string Bare(string label)
    {
        string plain = string.Concat(PlainText.Composed(label).Where(char.IsLetterOrDigit));
        int start = 0;
        while (start < plain.Length && IsNumbering(label, plain, start))
            start++;
        return plain[start..];
    }

    private string At(int row, int column)
    {
        string own = BareAt(row, column);
        return own.Length > 0 ? own : Above(row, column).FirstOrDefault() ?? "";
    }

    private int Width(int row) => Enumerable.Range(Math.Max(0, row - Deepest), Math.Min(row, Deepest) + 1).Max(near => grid.Rows[near].Count);

    /// <summary>Whether a sign at the beginning numbers the label: a digit, or a Chinese numeral that something sets apart from what follows.</summary>
    private static bool IsNumbering(string label, string plain, int place)
    {
        char sign = plain[place];
        if (char.IsAsciiDigit(sign))
            return true;
        int end = label.LastIndexOfAny(['、', '）', ')', '．', '.', '】']);
        return "一二三四五六七八九十".Contains(sign, StringComparison.Ordinal) && label.IndexOf(sign, StringComparison.Ordinal) < end && place < 4;
    }
}
