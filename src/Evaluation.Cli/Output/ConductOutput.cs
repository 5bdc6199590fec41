using System.Text;
using Evaluation.Conduct;

namespace Evaluation.Cli.Output;

/// <summary>The files of a review of conduct.</summary>
internal static class ConductOutput
{
    internal const string Text = "conduct.txt";
    internal const string Json = "conduct.json";
    internal const string Ledger = "appeals.csv";
    internal const string Checksums = "conduct.sha256";

    private static readonly (string Name, LocalText What)[] All =
    [
        (Text, new LocalText("the review, for people", "审查结果，供人阅读")),
        (Json, new LocalText("every rule, fact and correction, for programs", "全部规则、事实和更正，供程序读取")),
        (Ledger, new LocalText("the ledger of appeals, for spreadsheets", "申诉台账，供表格软件打开")),
        (Checksums, new LocalText("whether these are of one review: sha256sum -c", "核对以上文件是否出自同一次审查：sha256sum -c")),
    ];

    /// <summary>Writes all; all replace their old ones, or none does. A report without corrections has no ledger.</summary>
    /// <exception cref="Evaluation.Diagnostics.InvalidInputException">The folder cannot be written to.</exception>
    internal static void Save(Session session, ConductReport report, string folder) =>
        new OutputFolder(session, folder).Save(isLong: false, Checksums, [.. FilesOf(session, report)]);

    /// <summary>The lines that say where the files are.</summary>
    internal static IEnumerable<string> Describe(Session session, ConductReport report, string folder) =>
        new OutputFolder(session, folder).Describe([.. All.Where(file => file.Name != Ledger || report.Appeals is not null)]);

    private static IEnumerable<(string Name, Action<Stream, IProgress<double>?> Write)> FilesOf(Session session, ConductReport report)
    {
        yield return (Text, (stream, _) => stream.Write(Encoding.UTF8.GetBytes(report.ToText(session.Language))));
        yield return (Json, (stream, _) => ConductReportJson.Write(report, stream));
        if (report.Appeals is { } ledger)
            yield return (Ledger, (stream, _) => stream.Write([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(ledger.ToCsv())]));
    }
}
