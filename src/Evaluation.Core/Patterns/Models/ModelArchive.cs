using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Evaluation.Files;

namespace Evaluation.Patterns.Models;

/// <summary>The entries of a zip archive, in ordinal order of their names.</summary>
/// <remarks>
/// Two archives of the same entries differ in their bytes when they were written at different times. So a checksum is taken over names and contents, and what is written here has
/// one date for all entries.
/// </remarks>
internal sealed class ModelArchive
{
    internal const long MostBytes = 64L << 20;

    private readonly SortedDictionary<string, byte[]> entries = new(StringComparer.Ordinal);

    /// <summary>The entries.</summary>
    internal IReadOnlyDictionary<string, byte[]> Entries => entries;

    /// <summary>Reads an archive.</summary>
    /// <exception cref="InvalidDataException">It is none, is damaged, has an entry twice, or unpacks to more than 64 MB.</exception>
    internal static ModelArchive Read(byte[] bytes)
    {
        var archive = new ModelArchive();
        long left = MostBytes;
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            byte[] content = Content(entry, left);
            left -= content.Length;
            if (!archive.entries.TryAdd(entry.FullName, content))
                throw new InvalidDataException();
        }

        return archive;
    }

    internal void Add(string name, byte[] content) => entries.Add(name, content);

    /// <summary>Adds the entries of another archive in a folder.</summary>
    internal void AddFolder(string folder, ModelArchive other)
    {
        foreach ((string name, byte[] content) in other.entries)
            Add(folder + name, content);
    }

    /// <summary>The entries of a folder as an archive of their own.</summary>
    internal ModelArchive Folder(string folder)
    {
        var archive = new ModelArchive();
        foreach ((string name, byte[] content) in entries.Where(entry => entry.Key.StartsWith(folder, StringComparison.Ordinal)))
            archive.Add(name[folder.Length..], content);
        return archive;
    }

    /// <summary>SHA-256 over lengths, names and contents of all entries but one.</summary>
    internal string Hash(string without)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach ((string name, byte[] content) in entries.Where(entry => entry.Key != without))
        {
            Append(hash, Encoding.UTF8.GetBytes(name));
            Append(hash, content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    internal void Write(Stream stream)
    {
        using var archive = new ReproducibleArchive(stream);
        foreach ((string name, byte[] content) in entries)
            archive.Add(name, content);
    }

    private static void Append(IncrementalHash hash, byte[] bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }

    /// <summary>What an entry says of its own size is not believed.</summary>
    private static byte[] Content(ZipArchiveEntry entry, long atMost)
    {
        using Stream source = entry.Open();
        using var content = new MemoryStream();
        byte[] buffer = new byte[81920];
        for (int read = source.Read(buffer); read > 0; read = source.Read(buffer))
        {
            if (content.Length + read > atMost)
                throw new InvalidDataException();
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }
}
