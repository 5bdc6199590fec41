using System.Text;
using Evaluation.Conduct.AnnualReports;
using Evaluation.Diagnostics;
using Evaluation.Files;

namespace Evaluation.Cli.Input;

/// <summary>Reads the files of an annual report and checks them.</summary>
internal static class AnnualReportFiles
{
    /// <summary>The years play no part but to follow each other.</summary>
    private const int ThisYear = 2;

    private const long LongestText = 1 << 24;

    /// <exception cref="InvalidInputException">A file cannot be read, or has no table of the form.</exception>
    internal static ReportCheck Check(Session session, string path, string? previousPath, string? textPath)
    {
        AnnualReport report = Read(session, path, ThisYear) with { Text = textPath is null ? null : ReadText(textPath) };
        return ReportCheck.Of(report, previousPath is null ? null : Read(session, previousPath, ThisYear - 1));
    }

    private static AnnualReport Read(Session session, string path, int year)
    {
        ReportGrid grid = session.Take(ReportGridFile.Read(path, session.CancellationToken));
        var report = new AnnualReport("", year) { Requests = grid.FindRequests(), Reviews = grid.FindReviews() };
        return report is { Requests: null, Reviews: null } ? throw Refused(CommandLineDiagnostics.NoReportTable, path) : report;
    }

    private static string ReadText(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, Length: > LongestText }
                ? throw Refused(CommandLineDiagnostics.UnreadableText, path, new LocalText("It has more than 16 MB.", "超过 16 MB。"))
                : File.ReadAllText(path, Encoding.UTF8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LocalText reason = File.Exists(path) ? SystemReason.Of(e) : new LocalText("There is no such file.", "文件不存在。");
            throw Refused(CommandLineDiagnostics.UnreadableText, path, reason);
        }
    }

    private static InvalidInputException Refused(DiagnosticDescriptor descriptor, string path, params ReadOnlySpan<object?> arguments) =>
        new([CommandLineDiagnostics.Of(descriptor, new Place(path, 0, 0), arguments)]);
}
