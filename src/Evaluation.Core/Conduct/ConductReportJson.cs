using Evaluation.Conduct.Writing;
using Evaluation.Files;
using Evaluation.Scoring;

namespace Evaluation.Conduct;

/// <summary>Writes a report on conduct as JSON: every rule of every programme, the review of the scheme, the ledger of appeals.</summary>
/// <remarks>The text is UTF-8, indented, with LF line ends and Chinese characters as they are. Equal reports give equal bytes.</remarks>
public static class ConductReportJson
{
    /// <summary>The report as JSON.</summary>
    public static string ToText(ConductReport report) => StreamedText.Of(stream => Write(report, stream));

    /// <summary>Writes a file, beside the old one first and then renamed; a folder that is not there is made.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Save(ConductReport report, string path)
    {
        ArgumentNullException.ThrowIfNull(report);
        JsonOutput.Save(path, stream => Write(report, stream));
    }

    /// <summary>Writes the report as JSON in UTF-8, without a byte order mark.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Where to; it stays open.</param>
    public static void Write(ConductReport report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        JsonOutput.Write(stream, json => new ConductJsonWriter(report, json).Write());
    }
}
