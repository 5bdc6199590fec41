using System.Security.Cryptography;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Observations.Reading;

namespace Evaluation.Patterns.Reading;

/// <summary>Reads a small table about parties row by row, noting everything that is wrong.</summary>
internal static class NameTable
{
    /// <summary>Reads a table.</summary>
    /// <param name="bytes">The file; <see langword="null"/> when it could not be read, which was told.</param>
    /// <param name="log">Where to say what is wrong.</param>
    /// <param name="wanted">Its columns.</param>
    /// <param name="readRow">Gives what a row says, from its cells in the order of the columns; <see langword="null"/> when it plays no part, which it then tells.</param>
    /// <param name="finish">Makes the whole of the rows and the hash of the file.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal static Checked<T> Read<TRow, T>(
        byte[]? bytes, ReadingLog log, NameColumn[] wanted, Func<NameRow, TRow?> readRow, Func<List<TRow>, string, T> finish, CancellationToken cancellationToken)
        where TRow : class
        where T : class
    {
        using CsvRowCursor? cursor = bytes is null ? null : CsvRowCursor.Open(bytes, log);
        if (cursor is null || NameHeader.Read(cursor, log, wanted) is not { } header)
            return log.Finish<T>(null);
        List<TRow> rows = ReadRows(cursor, header, log, readRow, cancellationToken);
        return log.Finish(() => finish(rows, Convert.ToHexStringLower(SHA256.HashData(bytes!))));
    }

    private static List<TRow> ReadRows<TRow>(CsvRowCursor cursor, NameHeader header, ReadingLog log, Func<NameRow, TRow?> readRow, CancellationToken cancellationToken)
        where TRow : class
    {
        var cells = new Cells(cursor, header.Map, log);
        var rows = new List<TRow>();
        bool isEmpty = true;
        while (cursor.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (cells.IsRowBlank())
                continue;
            isEmpty = false;
            if (cells.IsRowWhole() && NameRow.Read(cells, header) is { } row && readRow(row) is { } read)
                rows.Add(read);
        }

        if (cursor.IsCut)
            log.Add(ObservationDiagnostics.RowTooLong, new Place(log.Name, cursor.Row + 1, 0), log.Limits.RowLength);
        else if (isEmpty)
            log.Add(ObservationDiagnostics.NoRows, new Place(log.Name, 1, 0));
        return rows;
    }
}
