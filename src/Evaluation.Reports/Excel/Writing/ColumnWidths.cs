namespace Evaluation.Reports.Excel.Writing;

/// <summary>Reckons the widths of a sheet's columns, in characters.</summary>
internal static class ColumnWidths
{
    /// <summary>How many rows are looked at: enough to see what is usual, few enough to be fast.</summary>
    private const int RowsLookedAt = 400;

    /// <summary>The room beside the text, for the arrow of a filter and the edges.</summary>
    private const double Padding = 3;

    private const double MostWide = 250;

    internal static double[] Of(Sheet sheet)
    {
        List<double> widths = [.. sheet.Columns.Select(column => column.Width ?? SheetColumn.Narrowest)];
        HashSet<(int Row, int Column)> merged = [.. sheet.Merged.Select(range => (range.FirstRow, range.FirstColumn))];
        int number = 0;
        foreach (SheetRow row in sheet.Rows.Take(RowsLookedAt))
        {
            number++;
            for (int i = 0; i < row.Cells.Count; i++)
            {
                if (i == widths.Count)
                    widths.Add(SheetColumn.Narrowest);
                SheetColumn column = i < sheet.Columns.Count ? sheet.Columns[i] : new SheetColumn();
                if (column.Width is null && !merged.Contains((number, i + 1)))
                    widths[i] = Math.Max(widths[i], Math.Min(WidthOf(row.Cells[i]), column.Widest == 0 ? SheetColumn.DefaultWidest : column.Widest));
            }
        }

        return [.. widths.Select(width => Math.Min(width, MostWide))];
    }

    /// <summary>What a cell needs; text without a border may run on over its neighbours, so it asks for nothing.</summary>
    private static double WidthOf(SheetCell cell) => cell.Kind switch
    {
        CellKind.Text or CellKind.TextFormula => cell.Style.HasBorder ? (CellWidth.Of(Head(cell.Text)) * cell.Style.Size / CellStyle.DefaultSize) + cell.Style.Indent + Padding : 0,
        CellKind.Number or CellKind.NumberFormula => NumberWidth(cell) + Padding,
        CellKind.Date => "yyyy-mm-dd".Length + Padding,
        _ => 0,
    };

    private static int NumberWidth(SheetCell cell)
    {
        if (cell.Number is not { } number)
            return cell.Style.Format.Length;
        string text = number.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
        return cell.Style.Format == CellStyle.General ? text.Length : text.Split('.')[0].Length + cell.Style.Format.Split(';')[0].Length - 1;
    }

    private static string Head(string text) => text.Length > MostWide ? text[..(int)MostWide] : text;
}
