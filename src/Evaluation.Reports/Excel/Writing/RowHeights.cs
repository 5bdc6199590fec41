namespace Evaluation.Reports.Excel.Writing;

/// <summary>Reckons how high a row is in which text wraps, so that programs which do not fit rows when they open a file show all of it.</summary>
internal static class RowHeights
{
    /// <summary>The height of a row of one line, in points.</summary>
    internal const double OfOneLine = 18;

    private const double PerLine = 15;

    /// <summary>The highest row there is.</summary>
    private const double Highest = 409;

    /// <summary>The height that the wrapped texts of a row need; <see langword="null"/> when one line is enough.</summary>
    internal static double? Of(SheetRow row, IReadOnlyList<double> widths)
    {
        int most = 1;
        for (int i = 0; i < row.Cells.Count && i < widths.Count; i++)
        {
            SheetCell cell = row.Cells[i];
            if (cell.Style.IsWrapped && cell.Text.Length > 0)
                most = Math.Max(most, CellWidth.Lines(cell.Text, widths[i] - 1 - cell.Style.Indent));
        }

        return most == 1 ? null : Math.Min((most * PerLine) + OfOneLine - PerLine, Highest);
    }
}
