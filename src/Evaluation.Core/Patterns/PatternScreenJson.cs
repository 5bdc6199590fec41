using Evaluation.Files;
using Evaluation.Patterns.Reporting;
using Evaluation.Scoring;

namespace Evaluation.Patterns;

/// <summary>Writes a screen as JSON: what it was made from, every kind, family, finding and abstention.</summary>
/// <remarks>
/// The members are described in <c>docs/results.md</c>. Statistics have ten significant digits; there is no NaN. The text is UTF-8, indented, with LF line ends and
/// Chinese characters as they are. Equal screens give equal bytes.
/// </remarks>
public static class PatternScreenJson
{
    /// <summary>The screen as JSON.</summary>
    public static string ToText(PatternScreen screen) => StreamedText.Of(stream => Write(screen, stream));

    /// <summary>Writes a file, beside the old one first and then renamed; a folder that is not there is made.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Save(PatternScreen screen, string path)
    {
        ArgumentNullException.ThrowIfNull(screen);
        JsonOutput.Save(path, stream => Write(screen, stream));
    }

    /// <summary>Writes the screen as JSON in UTF-8, without a byte order mark.</summary>
    /// <param name="screen">The screen.</param>
    /// <param name="stream">Where to; it stays open.</param>
    public static void Write(PatternScreen screen, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(screen);
        JsonOutput.Write(stream, json => new PatternJsonWriter(screen, json).Write());
    }
}
