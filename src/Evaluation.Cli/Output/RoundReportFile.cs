using Evaluation.Reports;
using Evaluation.Scoring;

namespace Evaluation.Cli.Output;

/// <summary>Writes the report of a round; the one place where this command meets the report.</summary>
internal static class RoundReportFile
{
    internal static void Save(Session session, RoundResult result, string path, IProgress<double>? progress)
    {
        RoundReport report = RoundReport.Of(result, session.Language, progress, session.CancellationToken);
        session.Note(report.Diagnostics);
        report.SaveHtml(path);
    }
}
