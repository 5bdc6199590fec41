using Evaluation.Diagnostics;
using Evaluation.Files;

namespace Evaluation.Observations.Reading;

/// <summary>Takes the bytes of a file or stream into memory, up to a limit.</summary>
internal static class FileBytes
{
    private const int ChunkSize = 1 << 20;

    /// <summary>The bytes of a file, or <see langword="null"/> when the log says why not.</summary>
    internal static byte[]? Read(string path, ReadingLog log, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
        {
            log.Add(ObservationDiagnostics.IsDirectory);
            return null;
        }

        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            return Read(stream, log, cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Describe(failure, log);
            return null;
        }
    }

    /// <summary>The bytes of a stream from where it stands, or <see langword="null"/> when the log says why not.</summary>
    internal static byte[]? Read(Stream stream, ReadingLog log, CancellationToken cancellationToken)
    {
        long most = log.Limits.FileBytes;
        long expected = stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : 0;
        using var bytes = new MemoryStream(expected <= most ? (int)expected : 0);
        byte[] chunk = new byte[ChunkSize];
        while (expected <= most && bytes.Length <= most)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int read = stream.Read(chunk);
            if (read == 0)
                return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
            bytes.Write(chunk, 0, read);
        }

        log.Add(ObservationDiagnostics.FileTooLarge, most);
        return null;
    }

    /// <summary>Says why a file could not be opened.</summary>
    internal static void Describe(Exception failure, ReadingLog log)
    {
        DiagnosticDescriptor? known = failure switch
        {
            FileNotFoundException or DirectoryNotFoundException or ArgumentException => ObservationDiagnostics.FileNotFound,
            UnauthorizedAccessException => ObservationDiagnostics.AccessDenied,
            _ => null,
        };
        if (known is null)
            log.Add(ObservationDiagnostics.Unreadable, SystemReason.Of(failure));
        else
            log.Add(known);
    }
}
