using Evaluation.Files;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Sensitivity;

/// <summary>Writes a study of sensitivity as JSON: what it was made from, and every index, pair and step of each target.</summary>
/// <remarks>
/// Statistics have ten significant digits; there is no NaN. The text is UTF-8, indented, with LF line ends and Chinese characters as they are. Equal
/// studies give equal bytes. The values of single draws are left out; <see cref="SensitivityStudy.RunOf"/> gives them again.
/// </remarks>
public static class SensitivityStudyJson
{
    /// <summary>The study as JSON.</summary>
    public static string ToText(SensitivityStudy study) => StreamedText.Of(stream => Write(study, stream));

    /// <summary>Writes a file, beside the old one first and then renamed; a folder that is not there is made.</summary>
    /// <param name="study">The study.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Save(SensitivityStudy study, string path)
    {
        ArgumentNullException.ThrowIfNull(study);
        JsonOutput.Save(path, stream => Write(study, stream));
    }

    /// <summary>Writes the study as JSON in UTF-8, without a byte order mark.</summary>
    /// <param name="study">The study.</param>
    /// <param name="stream">Where to; it stays open.</param>
    public static void Write(SensitivityStudy study, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(study);
        JsonOutput.Write(stream, json => new SensitivityJsonWriter(study, json).Write());
    }
}
