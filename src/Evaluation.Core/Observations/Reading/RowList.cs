using Evaluation.Diagnostics;

namespace Evaluation.Observations.Reading;

/// <summary>Reads the rows of a small table into a list, one entry for each row that says something.</summary>
internal static class RowList
{
    /// <summary>Reads all rows.</summary>
    /// <param name="cursor">The rows, standing at the header.</param>
    /// <param name="cells">The cells of the row at hand.</param>
    /// <param name="log">Where everything that is wrong is noted.</param>
    /// <param name="readRow">Gives what the row at hand says; <see langword="null"/> when it plays no part, which it then tells.</param>
    /// <param name="mayBeEmpty">Whether a table without rows is sound.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal static List<T> Read<T>(RowCursor cursor, Cells cells, ReadingLog log, Func<T?> readRow, bool mayBeEmpty, CancellationToken cancellationToken)
        where T : class
    {
        var rows = new List<T>();
        bool isEmpty = true;
        while (cursor.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (cells.IsRowBlank())
                continue;
            isEmpty = false;
            if (cells.IsRowWhole() && readRow() is { } row)
                rows.Add(row);
        }

        if (cursor.IsCut)
            log.Add(ObservationDiagnostics.RowTooLong, new Place(log.Name, cursor.Row + 1, 0), log.Limits.RowLength);
        else if (isEmpty && !mayBeEmpty)
            log.Add(ObservationDiagnostics.NoRows, new Place(log.Name, 1, 0));
        return rows;
    }
}
