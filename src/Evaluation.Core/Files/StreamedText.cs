using System.Text;

namespace Evaluation.Files;

/// <summary>The text that a writer of streams would put into a file.</summary>
internal static class StreamedText
{
    /// <summary>Whatever <paramref name="write"/> writes, read as UTF-8.</summary>
    internal static string Of(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
