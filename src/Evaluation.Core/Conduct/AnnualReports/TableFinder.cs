namespace Evaluation.Conduct.AnnualReports;

/// <summary>Finds tables of the form in a grid by their headings and labels, wherever they stand.</summary>
internal sealed class TableFinder(ReportGrid grid, ValueList<string> columns, ValueList<ReportLine> lines)
{
    private readonly GridHeadings headings = new(grid);

    /// <summary>The tables, from above: each has all headings in one row, or nested, and a line of the form below.</summary>
    internal IEnumerable<ReportTable> FindAll()
    {
        for (int row = 0; row < grid.Rows.Count; row++)
        {
            if (headings.In(row, columns) is { } places && Read(row + 1, places) is { Count: > 0 } cells)
                yield return new ReportTable(grid.Name, lines, columns, cells) { Part = grid.Part };
        }
    }

    /// <summary>The lines down to the next headings, or the end.</summary>
    private Dictionary<string, ValueList<ReportValue>> Read(int firstRow, int[] places)
    {
        var cells = new Dictionary<string, ValueList<ReportValue>>(StringComparer.Ordinal);
        for (int row = firstRow; row < grid.Rows.Count && headings.In(row, columns) is null; row++)
        {
            if (KeyOf(row, places[0]) is { } key && !cells.ContainsKey(key))
                cells[key] = places.Select(place => ReportValue.Read(grid.Own(row, place), row + 1, place + 1)).ToValueList();
        }

        return cells;
    }

    /// <summary>The line that labels mean: the last label decides, the ones before it stand for the group. A note across the table labels nothing.</summary>
    private string? KeyOf(int row, int end)
    {
        if (grid.SpanOver(row, end) is { } note && note.Column < end)
            return null;
        string label = Enumerable.Range(0, end).Select(column => headings.BareAt(row, column)).LastOrDefault(text => text.Length > 0) ?? "";
        return lines.FirstOrDefault(line => GridHeadings.Bare(line.Label) == label)?.Key
            ?? lines.Where(line => GridHeadings.Bare(line.Mark ?? line.Label) is { Length: > 3 } known && label.Contains(known, StringComparison.Ordinal))
                .MaxBy(line => (line.Mark ?? line.Label).Length)?.Key;
    }
}
