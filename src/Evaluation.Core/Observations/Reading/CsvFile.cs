using System.Security.Cryptography;
using Evaluation.Diagnostics;

namespace Evaluation.Observations.Reading;

/// <summary>Opens CSV for a reader of its rows, from a file or a stream.</summary>
internal static class CsvFile
{
    /// <summary>Reads a file; that it is not there or cannot be read is told like any other fault.</summary>
    /// <param name="path">The file.</param>
    /// <param name="read">Reads the rows; is also given the SHA-256 of the bytes.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    internal static Checked<T> Read<T>(string path, Func<CsvRowCursor, ReadingLog, string, Checked<T>> read, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var log = new ReadingLog(path, ReadingLimits.Default);
        return Read(FileBytes.Read(path, log, cancellationToken), log, read);
    }

    /// <summary>Reads a stream from where it stands to its end; it stays open.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="name">What to call the stream in places.</param>
    /// <param name="read">Reads the rows; is also given the SHA-256 of the bytes.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal static Checked<T> Read<T>(Stream stream, string name, Func<CsvRowCursor, ReadingLog, string, Checked<T>> read, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        var log = new ReadingLog(name, ReadingLimits.Default);
        return Read(FileBytes.Read(stream, log, cancellationToken), log, read);
    }

    private static Checked<T> Read<T>(byte[]? bytes, ReadingLog log, Func<CsvRowCursor, ReadingLog, string, Checked<T>> read)
        where T : class
    {
        using CsvRowCursor? cursor = bytes is null ? null : CsvRowCursor.Open(bytes, log);
        return cursor is null ? log.Finish<T>(null) : read(cursor, log, Convert.ToHexStringLower(SHA256.HashData(bytes!)));
    }
}
