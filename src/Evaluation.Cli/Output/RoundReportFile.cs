using System.Text;
using Evaluation.Reports;
using Evaluation.Scoring;

namespace Evaluation.Cli.Output;

/// <summary>Writes the report of a round; the one place where this command meets the report.</summary>
internal static class RoundReportFile
{
    internal static void Write(Session session, RoundResult result, Stream stream, IProgress<double>? progress)
    {
        RoundReport report = RoundReport.Of(result, session.Language, progress, session.CancellationToken);
        session.Note(report.Diagnostics);
        stream.Write(Encoding.UTF8.GetBytes(report.ToHtml()));
    }
}
