using System.Text.Json;
using Evaluation.Files;

namespace Evaluation.Scoring;

/// <summary>Puts the JSON of a result into a stream, a file or a text: laid out alike, in UTF-8 without a byte order mark, with a line feed at the end.</summary>
internal static class JsonOutput
{
    /// <summary>Writes to a stream, which stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="write">Writes one whole value.</param>
    internal static void Write(Stream stream, Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using (var json = new Utf8JsonWriter(stream, JsonValues.Layout))
            write(json);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Writes a file, beside the old one first and then renamed.</summary>
    /// <param name="path">The file; its folder is made when it is not there.</param>
    /// <param name="write">Writes to a stream.</param>
    internal static void Save(string path, Action<Stream> write)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        AtomicFile.Write(path, write);
    }

    /// <summary>The text that a file would have.</summary>
    internal static string ToText(Action<Utf8JsonWriter> write) => StreamedText.Of(stream => Write(stream, write));
}
