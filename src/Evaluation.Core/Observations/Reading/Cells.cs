using Evaluation.Diagnostics;

namespace Evaluation.Observations.Reading;

/// <summary>The cells of the row at hand, and the way to say what is wrong with one.</summary>
internal sealed class Cells(RowCursor cursor, HeaderMap map, ReadingLog log)
{
    internal int Row => cursor.Row;

    internal HeaderMap Map => map;

    /// <summary>The text of a cell, valid until the next call; blank when there is no such column.</summary>
    /// <returns>Whether the cell can be read; when not, that was reported.</returns>
    internal bool TryRead(int column, out ReadOnlySpan<char> text)
    {
        text = default;
        if (column < 0)
            return true;
        if (!cursor.TryText(column, out text))
            Report(ObservationDiagnostics.UnknownCellType, column, cursor.TypeOf(column));
        else if (text.Length > log.Limits.CellLength)
            Report(ObservationDiagnostics.CellTooLong, column, text.Length, log.Limits.CellLength);
        else
            return true;
        return false;
    }

    /// <summary>The text of a cell as a name: trimmed and in NFC; empty when blank.</summary>
    /// <returns>Whether the cell can be read; when not, that was reported.</returns>
    internal bool TryReadName(int column, out string name)
    {
        name = "";
        return TryRead(column, out ReadOnlySpan<char> text) && TryCleanName(column, text, out name);
    }

    /// <summary>A text as a name.</summary>
    /// <returns>Whether it is one; when not, that was reported.</returns>
    internal bool TryCleanName(int column, ReadOnlySpan<char> text, out string name)
    {
        if (NameText.Clean(text, out name) is not { } fault)
            return true;
        Report(fault, column, name);
        return false;
    }

    /// <summary>Whether all cells of the row are blank, and not only because a quotation mark swallowed what follows.</summary>
    internal bool IsRowBlank()
    {
        for (int column = 0; column < cursor.CellCount; column++)
        {
            if (!cursor.TryText(column, out ReadOnlySpan<char> text) || !text.IsWhiteSpace())
                return false;
        }

        return cursor.QuoteFault is null;
    }

    /// <summary>Whether the row has the cells that the header promises; when not, that is reported.</summary>
    internal bool IsRowWhole()
    {
        if (cursor.QuoteFault is var (descriptor, faulty))
            Report(descriptor, faulty);
        else if (cursor.CellCount < map.Headings.Length)
            log.Add(ObservationDiagnostics.TooFewCells, RowPlace, cursor.CellCount, map.Headings.Length);
        else if (cursor.CellCount > map.Headings.Length)
            log.Add(ObservationDiagnostics.TooManyCells, RowPlace, cursor.CellCount, map.Headings.Length);
        else
            return true;
        return false;
    }

    /// <summary>Says what is wrong with a cell.</summary>
    internal void Report(DiagnosticDescriptor descriptor, int column, params ReadOnlySpan<object?> arguments) =>
        log.Add(descriptor, PlaceOf(column), arguments);

    private Place RowPlace => new(log.Name, cursor.Row, 0);

    private Place PlaceOf(int column) =>
        new(log.Name, cursor.Row, column + 1, column < map.Headings.Length ? map.Headings[column] : "");
}
