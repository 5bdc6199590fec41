using System.Text;
using Evaluation.Cli.Input;
using Evaluation.Conduct;
using Evaluation.Conduct.Dossiers;
using Evaluation.Diagnostics;
using Evaluation.Reports;
using Evaluation.Reports.Excel;
using Evaluation.Scoring;

namespace Evaluation.Cli.Output;

/// <summary>The files of a review of conduct.</summary>
internal static class ConductOutput
{
    internal const string Page = "conduct.html";
    internal const string Text = "conduct.txt";
    internal const string Json = "conduct.json";
    internal const string Ledger = "appeals.csv";
    internal const string Checksums = "conduct.sha256";

    private static readonly (string Name, LocalText What)[] All =
    [
        (Page, new LocalText("the report of the round with the review; open it in a browser", "含审查结果的评估报告，用浏览器打开")),
        (Text, new LocalText("the review, for people", "审查结果，供人阅读")),
        (Json, new LocalText("every rule, fact and correction, for programs", "全部规则、事实和更正，供程序读取")),
        (Ledger, new LocalText("the ledger of appeals, for spreadsheets", "申诉台账，供表格软件打开")),
        (Checksums, new LocalText("whether these are of one review: sha256sum -c", "核对以上文件是否出自同一次审查：sha256sum -c")),
    ];

    /// <summary>Writes a workbook to be filled in.</summary>
    /// <exception cref="InvalidInputException">There is a file of this name, or it cannot be written.</exception>
    internal static void SaveTemplate(Session session, DossierSet? known, string path)
    {
        if (File.Exists(path))
            throw new InvalidInputException([CommandLineDiagnostics.Of(CommandLineDiagnostics.TemplateThere, new Place(path, 0, 0))]);
        string whole = Path.GetFullPath(path);
        new OutputFolder(session, Path.GetDirectoryName(whole)!).Write(Path.GetFileName(whole), stream => session.Note(DossierWorkbook.Write(stream, known, session.Language)));
    }

    /// <summary>Writes all; all replace their old ones, or none does. Without observations there is no page, without corrections no ledger.</summary>
    /// <exception cref="InvalidInputException">The folder cannot be written to.</exception>
    internal static void Save(Session session, ReviewedConduct reviewed, string folder) =>
        new OutputFolder(session, folder).Save(reviewed.Result is { } result && ProgressBar.IsLongFor(result.Observations.Count), Checksums, [.. FilesOf(session, reviewed)]);

    /// <summary>The lines that say where the files are.</summary>
    internal static IEnumerable<string> Describe(Session session, ReviewedConduct reviewed, string folder)
    {
        string[] left = [reviewed.Result is null ? Page : "", reviewed.Report.Appeals is null ? Ledger : ""];
        return new OutputFolder(session, folder).Describe([.. All.Where(file => !left.Contains(file.Name))]);
    }

    private static IEnumerable<(string Name, Action<Stream, IProgress<double>?> Write)> FilesOf(Session session, ReviewedConduct reviewed)
    {
        ConductReport report = reviewed.Report;
        yield return (Text, (stream, _) => stream.Write(Encoding.UTF8.GetBytes(report.ToText(session.Language))));
        yield return (Json, (stream, _) => ConductReportJson.Write(report, stream));
        if (report.Appeals is { } ledger)
            yield return (Ledger, (stream, _) => stream.Write([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(ledger.ToCsv())]));
        if (reviewed.Result is { } result)
            yield return (Page, (stream, progress) => WritePage(session, reviewed, result, stream, progress));
    }

    private static void WritePage(Session session, ReviewedConduct reviewed, RoundResult result, Stream stream, IProgress<double>? progress) =>
        RoundReportFile.Write(session, stream, progress, part => (reviewed.Study is { } study
            ? RoundReport.Of(result, null, null, study, null, session.Language, part, session.CancellationToken)
            : RoundReport.Of(result, session.Language, part, session.CancellationToken)).WithConduct(reviewed.Report));
}
