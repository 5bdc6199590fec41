using System.Security.Cryptography;
using Evaluation.Diagnostics;
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
        var cells = new Cells(cursor, header.Map, log);
        List<TRow> rows = RowList.Read(cursor, cells, log, () => NameRow.Read(cells, header) is { } row ? readRow(row) : null, mayBeEmpty: false, cancellationToken);
        return log.Finish(() => finish(rows, Convert.ToHexStringLower(SHA256.HashData(bytes!))));
    }
}
