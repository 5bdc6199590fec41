using System.Text;

namespace Evaluation.Conduct.AnnualReports;

/// <summary>Finds a table of the form in a grid by its headings and labels, wherever it stands.</summary>
internal sealed class TableFinder(ReportGrid grid, ValueList<string> columns, ValueList<ReportLine> lines)
{
    /// <summary>The table; <see langword="null"/> when no row has all headings, or no line of the form follows.</summary>
    internal ReportTable? Find()
    {
        for (int row = 0; row < grid.Rows.Count; row++)
        {
            if (ColumnsIn(grid.Rows[row]) is { } places && Read(row + 1, places) is { Count: > 0 } cells)
                return new ReportTable(grid.Name, lines, columns, cells);
        }

        return null;
    }

    /// <summary>Where the headings stand in a row, which must have them all, in this order.</summary>
    private int[]? ColumnsIn(ValueList<string> row)
    {
        int[] places = new int[columns.Count];
        int from = 0;
        for (int column = 0; column < places.Length; column++)
        {
            while (from < row.Count && Bare(row[from]) != columns[column])
                from++;
            if (from == row.Count)
                return null;
            places[column] = from++;
        }

        return places;
    }

    private Dictionary<string, ValueList<ReportValue>> Read(int firstRow, int[] places)
    {
        var cells = new Dictionary<string, ValueList<ReportValue>>(StringComparer.Ordinal);
        for (int row = firstRow; row < grid.Rows.Count; row++)
        {
            ValueList<string> texts = grid.Rows[row];
            if (KeyOf(texts.Take(places[0])) is { } key && !cells.ContainsKey(key))
                cells[key] = places.Select(place => ReportValue.Read(place < texts.Count ? texts[place] : "", row + 1, place + 1)).ToValueList();
        }

        return cells;
    }

    /// <summary>The line that labels mean: the last label decides, the ones before it stand for the group.</summary>
    private string? KeyOf(IEnumerable<string> labels)
    {
        string label = labels.Select(Bare).LastOrDefault(text => text.Length > 0) ?? "";
        return lines.FirstOrDefault(line => Bare(line.Label) == label)?.Key
            ?? lines.Where(line => Bare(line.Mark ?? line.Label) is { Length: > 3 } known && label.Contains(known, StringComparison.Ordinal))
                .MaxBy(line => (line.Mark ?? line.Label).Length)?.Key;
    }

    /// <summary>A label without its numbering, spaces and punctuation.</summary>
    private static string Bare(string label)
    {
        string plain = string.Concat(label.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit));
        int start = 0;
        while (start < plain.Length && IsNumbering(label, plain, start))
            start++;
        return plain[start..];
    }

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
