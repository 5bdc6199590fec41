using Evaluation.Diagnostics;
using Evaluation.Reports;
using Evaluation.Scoring;

namespace Evaluation.Cli.Output;

/// <summary>The files of a scored round.</summary>
internal static class ResultFiles
{
    internal const string Report = "report.html";
    internal const string Ranking = "ranking.csv";
    internal const string Result = "result.json";
    internal const string Checksums = "checksums.sha256";

    private static readonly (string Name, LocalText What)[] All =
    [
        (Report, new LocalText("the report; open it in a browser", "报告，用浏览器打开")),
        (Ranking, new LocalText("the ranking, for a spreadsheet", "排名表，可用电子表格打开")),
        (Result, new LocalText("every score with its rule and evidence, for programs", "全部得分及其规则、证据，供程序读取")),
        (Checksums, new LocalText("whether these three are of one round: sha256sum -c", "核对以上三个文件是否出自同一轮：sha256sum -c")),
    ];

    /// <summary>Writes report, ranking and result; all replace their old ones, or none does.</summary>
    /// <exception cref="InvalidInputException">The folder cannot be written to.</exception>
    internal static void Save(Session session, RoundResult result, string folder) => new OutputFolder(session, folder).Save(
        ProgressBar.IsLongFor(result.Observations.Count),
        Checksums,
        [
            (Ranking, (stream, progress) => ResultCsv.WriteFile(result, stream, progress, session.CancellationToken)),
            (Result, (stream, progress) => ResultJson.Write(result, stream, progress, session.CancellationToken)),
            (Report, (stream, progress) => RoundReportFile.Write(
                session, stream, progress, part => RoundReport.Of(result, session.Language, part, session.CancellationToken))),
            .. PreparationFiles.Of(result.Observations.Preparation, session.Language),
        ]);

    /// <summary>The lines that say where the files are.</summary>
    internal static IEnumerable<string> Describe(Session session, string folder, RoundResult? result = null) =>
        new OutputFolder(session, folder).Describe([.. All, .. PreparationFiles.Describe(result?.Observations.Preparation)]);
}
