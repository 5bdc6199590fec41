using Evaluation.Diagnostics;
using Evaluation.Reports;
using Evaluation.Reports.Excel;
using Evaluation.Scoring;

namespace Evaluation.Cli.Output;

/// <summary>The files of a scored round.</summary>
internal static class ResultFiles
{
    internal const string Report = "report.html";
    internal const string Workbook = "results.xlsx";
    internal const string Ranking = "ranking.csv";
    internal const string Result = "result.json";
    internal const string Checksums = "checksums.sha256";

    /// <summary>A workbook of more scores takes longer than everything else together, and is no pleasure to open; further on it has more rows than a sheet may have.</summary>
    private const int MostObservations = 200_000;

    private static readonly LocalText NoWorkbook = new(
        "results.xlsx was left out, as the round has more than {0} observations; 'evaluation report' writes it.", "采集值超过 {0} 条，未写 results.xlsx；需要时请用 evaluation report。");

    private static readonly (string Name, LocalText What)[] All =
    [
        (Report, new LocalText("the report; open it in a browser", "报告，用浏览器打开")),
        (Workbook, new LocalText("all results as a workbook", "全部结果，Excel 工作簿")),
        (Ranking, new LocalText("the ranking, for a spreadsheet", "排名表，可用电子表格打开")),
        (Result, new LocalText("every score with its rule and evidence, for programs", "全部得分及其规则、证据，供程序读取")),
        (Checksums, new LocalText("whether these are of one round: sha256sum -c", "核对以上文件是否出自同一轮：sha256sum -c")),
    ];

    /// <summary>Writes report, workbook, ranking and result; all replace their old ones, or none does.</summary>
    /// <exception cref="InvalidInputException">The folder cannot be written to.</exception>
    internal static void Save(Session session, RoundResult result, string folder) => new OutputFolder(session, folder).Save(
        ProgressBar.IsLongFor(result.Observations.Count),
        Checksums,
        [
            (Ranking, (stream, progress) => ResultCsv.WriteFile(result, stream, progress, session.CancellationToken)),
            (Result, (stream, progress) => ResultJson.Write(result, stream, progress, session.CancellationToken)),
            (Report, (stream, progress) => RoundReportFile.Write(
                session, stream, progress, part => RoundReport.Of(result, session.Language, part, session.CancellationToken))),
            .. HasWorkbook(result) ? [(Workbook, (stream, _) => session.Note(ResultsWorkbook.Of(result, language: session.Language).Write(stream)))] : Array.Empty<(string, Action<Stream, IProgress<double>?>)>(),
            .. PreparationFiles.Of(result.Observations.Preparation, session.Language),
        ]);

    /// <summary>The lines that say where the files are.</summary>
    internal static IEnumerable<string> Describe(Session session, string folder, RoundResult result)
    {
        foreach (string line in new OutputFolder(session, folder).Describe([.. All.Where(file => file.Name != Workbook || HasWorkbook(result)), .. PreparationFiles.Describe(result.Observations.Preparation)]))
            yield return line;
        if (!HasWorkbook(result))
            yield return NoWorkbook.Format(session.Language, MostObservations);
    }

    private static bool HasWorkbook(RoundResult result) => result.Observations.Count <= MostObservations;
}
