using System.Security.Cryptography;
using System.Text;

namespace Evaluation.Files;

/// <summary>Files that replace their old ones together: each is written beside its place, and all are renamed when every one is whole.</summary>
/// <remarks>
/// What was not committed is deleted when the set is disposed of; the old files are then as they were. Several threads may write files of one set; the
/// rest is for one thread.
/// </remarks>
internal sealed class AtomicFiles : IDisposable
{
    private readonly Lock door = new();
    private readonly List<(string Beside, string Whole)> parts = [];

    /// <summary>Writes one file of the set beside its place, making the folder when it is not there.</summary>
    /// <exception cref="IOException">The file cannot be written, or a folder has its name.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    internal void Write(string path, Action<Stream> write)
    {
        string whole = Path.GetFullPath(path);
        // Else only the renaming would find out, when other files of the set are already in their places.
        if (Directory.Exists(whole))
            throw new IOException($"'{whole}' is a folder.");
        Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
        string beside = PathBeside(whole);
        // Noted once it is open: a file that another writer has open is not ours to delete.
        using FileStream stream = new(beside, FileMode.Create, FileAccess.Write, FileShare.None);
        lock (door)
            parts.Add((beside, whole));
        write(stream);
    }

    /// <summary>Where a file stands until it is renamed.</summary>
    internal static string PathBeside(string path) => path + ".part";

    /// <summary>The SHA-256 of a file that was written and stands beside its place.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    internal static string ChecksumBeside(string path) => ChecksumOf(PathBeside(Path.GetFullPath(path)));

    /// <summary>Takes back a file that was written: the old one stays as it is.</summary>
    internal void Withdraw(string path)
    {
        string beside = PathBeside(Path.GetFullPath(path));
        lock (door)
            parts.RemoveAll(part => part.Beside == beside);
        File.Delete(beside);
    }

    /// <summary>Writes the SHA-256 of every file so far as one more of the set, in the form that <c>sha256sum -c</c> checks.</summary>
    /// <exception cref="IOException">The file cannot be written, or a folder has its name.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    internal void WriteChecksums(string path)
    {
        string[] lines = [.. parts.Select(part => ChecksumOf(part.Beside) + "  " + Path.GetFileName(part.Whole) + "\n")];
        Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(string.Concat(lines))));
    }

    /// <summary>The SHA-256 of a file in lower-case hexadecimal.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    internal static string ChecksumOf(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>Puts all files into their places.</summary>
    /// <exception cref="IOException">A file cannot be renamed.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be replaced.</exception>
    internal void Commit()
    {
        foreach ((string beside, string whole) in parts)
            File.Move(beside, whole, overwrite: true);
        parts.Clear();
    }

    /// <summary>Deletes what was not committed.</summary>
    public void Dispose()
    {
        foreach ((string beside, _) in parts)
            File.Delete(beside);
    }
}
