using System.Text;

namespace Evaluation.Files;

/// <summary>Writes files so that a reader sees the old one or the whole new one, never a half: beside it first, then renamed.</summary>
internal static class AtomicFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes text in UTF-8 without a byte order mark, making the folder when it is not there.</summary>
    internal static void WriteText(string path, string text) => Write(path, stream => stream.Write(Utf8.GetBytes(text)));

    /// <summary>Writes whatever <paramref name="write"/> writes, making the folder when it is not there.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    internal static void Write(string path, Action<Stream> write)
    {
        using var files = new AtomicFiles();
        files.Write(path, write);
        files.Commit();
    }
}
