using System.Globalization;
using AngleSharp.Dom;
using Evaluation.Conduct.AnnualReports;
using Evaluation.Observations.Reading;

namespace Evaluation.Reports.Reading;

/// <summary>Puts the cells of a table of a page where a browser shows them: each takes the next free place of its row, and as many as it says.</summary>
internal sealed class TableCells(IElement table, GridDraft draft, ReadingLog log)
{
    /// <summary>As many columns as browsers accept; no form has a tenth of it.</summary>
    private const int MostColumns = 1_000;

    /// <returns>Whether there was room.</returns>
    internal bool Fill()
    {
        IElement[] rows = [.. table.QuerySelectorAll("tr").Where(row => row.Closest("table") == table)];
        if (rows.Length > GridDraft.MostRows)
            log.Add(ReadingDiagnostics.TooManyRows, draft.At(GridDraft.MostRows, 0), GridDraft.MostRows);
        int last = Math.Min(rows.Length, GridDraft.MostRows);
        for (int row = 0; row < last; row++)
        {
            draft.RowAt(row);
            int column = 0;
            foreach (IElement cell in rows[row].Children.Where(child => child.LocalName is "td" or "th"))
            {
                column = draft.FreeIn(row, column);
                if (column >= MostColumns || !Put(cell, row, column, last))
                    return false;
            }
        }

        return true;
    }

    private bool Put(IElement cell, int row, int column, int last)
    {
        int columns = Math.Min(Span(cell, "colspan", row, column), MostColumns - column);
        int rows = Span(cell, "rowspan", row, column);
        return draft.Put(PageWords.Of(cell), new ReportSpan(row, column, rows == 0 ? last - row : Math.Min(rows, last - row), Math.Max(columns, 1)));
    }

    /// <summary>How many cells one covers; a rowspan of 0 goes to the end of the table.</summary>
    private int Span(IElement cell, string name, int row, int column)
    {
        if (cell.GetAttribute(name)?.Trim() is not { Length: > 0 } told)
            return 1;
        if (int.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out int span) && span <= MostColumns && (span > 0 || name == "rowspan"))
            return span;
        log.Add(ReadingDiagnostics.SpanTooLarge, draft.At(row, column), name, CellName.Of(row + 1, column + 1), told);
        return 1;
    }
}
