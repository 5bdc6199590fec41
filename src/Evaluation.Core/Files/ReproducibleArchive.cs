using System.IO.Compression;

namespace Evaluation.Files;

/// <summary>Writes a ZIP archive entry by entry, each straight into the stream; the same entries give the same bytes whenever they are written.</summary>
/// <remarks>Every entry has the first time that a ZIP file can hold. The compression is that of the .NET version in use.</remarks>
/// <param name="stream">Where to; need not be able to seek, and stays open.</param>
/// <param name="level">How hard to compress.</param>
internal sealed class ReproducibleArchive(Stream stream, CompressionLevel level = CompressionLevel.Optimal) : IDisposable
{
    private static readonly DateTimeOffset FirstTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Begins an entry, which is whole when the stream is closed; only one may be open.</summary>
    internal Stream Open(string name)
    {
        ZipArchiveEntry entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = FirstTime;
        return entry.Open();
    }

    /// <summary>Writes a whole entry.</summary>
    internal void Add(string name, ReadOnlySpan<byte> content)
    {
        using Stream entry = Open(name);
        entry.Write(content);
    }

    public void Dispose() => zip.Dispose();
}
