using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Reports;

namespace Evaluation.Cli.Output;

/// <summary>Writes a report as a page; the one place where this command meets templates.</summary>
internal static class RoundReportFile
{
    // The page of a large round takes longer than all that goes into it.
    private const double ShareOfBuilding = 0.3;

    /// <summary>Makes the report and writes its page.</summary>
    /// <exception cref="InvalidInputException">The template has errors.</exception>
    internal static void Write(Session session, Stream stream, IProgress<double>? progress, Func<IProgress<double>?, RoundReport> make)
    {
        RoundReport report = make(ProgressShare.Of(progress, 0, ShareOfBuilding));
        session.Note(report.Diagnostics);
        if (session.Template is { } template)
            report = report.WithTemplate(template);
        string page = session.Take(report.RenderHtml(ProgressShare.Of(progress, ShareOfBuilding, 1), session.CancellationToken));
        stream.Write(Encoding.UTF8.GetBytes(page));
    }
}
