using Evaluation.Diagnostics;
using Evaluation.Scoring;

namespace Evaluation.Cli.Output;

/// <summary>Writes the files of a round into a folder, each whole or not at all.</summary>
internal static class ResultFiles
{
    internal const string Report = "report.html";
    internal const string Ranking = "ranking.csv";
    internal const string Result = "result.json";

    private static readonly LocalText Writing = new("Writing {0}", "正在写出 {0}");

    private static readonly (string Name, LocalText What)[] All =
    [
        (Report, new LocalText("the report; open it in a browser", "报告，用浏览器打开")),
        (Ranking, new LocalText("the ranking, for a spreadsheet", "排名表，可用电子表格打开")),
        (Result, new LocalText("every score with its rule and evidence, for programs", "全部得分及其规则、证据，供程序读取")),
    ];

    /// <summary>Writes report, ranking and result.</summary>
    /// <exception cref="InvalidInputException">The folder cannot be written to.</exception>
    internal static void Save(Session session, RoundResult result, string folder)
    {
        CancellationToken stop = session.CancellationToken;
        WriteWithProgress(Ranking, (path, progress) => ResultCsv.Save(result, path, progress, stop));
        WriteWithProgress(Result, (path, progress) => ResultJson.Save(result, path, progress, stop));
        WriteWithProgress(Report, (path, progress) => RoundReportFile.Save(session, result, path, progress));

        void WriteWithProgress(string name, Action<string, IProgress<double>?> save) => Write(folder, name, path =>
            ProgressBar.Run(session, Writing.With(name), ProgressBar.IsLongFor(result.Observations.Count), progress => save(path, progress)));
    }

    /// <summary>The lines that say where the files are.</summary>
    internal static IEnumerable<string> Describe(string folder, Language language)
    {
        int longest = All.Max(file => file.Name.Length);
        return All.Select(file => $"  {Path.Combine(WholePath(folder), file.Name.PadRight(longest))}  {file.What.In(language)}");
    }

    /// <summary>The path from the root, safe to print.</summary>
    internal static string WholePath(string path) => SafeText.Line(Path.GetFullPath(path));

    /// <summary>Writes one file of the folder; what the system says against it becomes a diagnostic.</summary>
    /// <exception cref="InvalidInputException">The file cannot be written.</exception>
    internal static void Write(string folder, string name, Action<string> save)
    {
        string path = Path.Combine(folder, name);
        try
        {
            save(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidInputException([CommandLineDiagnostics.Of(CommandLineDiagnostics.Unwritable, new Place(path, 0, 0), e.Message)]);
        }
    }
}
