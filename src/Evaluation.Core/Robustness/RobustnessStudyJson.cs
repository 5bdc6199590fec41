using Evaluation.Files;
using Evaluation.Scoring;

namespace Evaluation.Robustness;

/// <summary>Writes a study of robustness as JSON: what it was made from, every subject, pair of neighbours and tied group.</summary>
/// <remarks>
/// Statistics have ten significant digits; there is no NaN. The text is UTF-8, indented, with LF line ends and Chinese characters as they are. Equal
/// studies give equal bytes.
/// </remarks>
public static class RobustnessStudyJson
{
    /// <summary>The study as JSON.</summary>
    public static string ToText(RobustnessStudy study) => StreamedText.Of(stream => Write(study, stream));

    /// <summary>Writes a file, beside the old one first and then renamed; a folder that is not there is made.</summary>
    /// <param name="study">The study.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Save(RobustnessStudy study, string path)
    {
        ArgumentNullException.ThrowIfNull(study);
        JsonOutput.Save(path, stream => Write(study, stream));
    }

    /// <summary>Writes the study as JSON in UTF-8, without a byte order mark.</summary>
    /// <param name="study">The study.</param>
    /// <param name="stream">Where to; it stays open.</param>
    public static void Write(RobustnessStudy study, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(study);
        JsonOutput.Write(stream, json => new StudyJsonWriter(study, json).Write());
    }
}
