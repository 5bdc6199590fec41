using Evaluation.Diagnostics;
using Evaluation.Files;
using Evaluation.Scoring;

namespace Evaluation.Cli.Output;

/// <summary>Writes the files of a round into a folder, all whole or none at all.</summary>
internal static class ResultFiles
{
    internal const string Report = "report.html";
    internal const string Ranking = "ranking.csv";
    internal const string Result = "result.json";
    internal const string Checksums = "checksums.sha256";

    private static readonly LocalText Writing = new("Writing {0}", "正在写出 {0}");

    private static readonly (string Name, LocalText What)[] All =
    [
        (Report, new LocalText("the report; open it in a browser", "报告，用浏览器打开")),
        (Ranking, new LocalText("the ranking, for a spreadsheet", "排名表，可用电子表格打开")),
        (Result, new LocalText("every score with its rule and evidence, for programs", "全部得分及其规则、证据，供程序读取")),
        (Checksums, new LocalText("whether these three are of one round: sha256sum -c", "核对以上三个文件是否出自同一轮：sha256sum -c")),
    ];

    /// <summary>Writes report, ranking and result; all replace their old ones, or none does.</summary>
    /// <exception cref="InvalidInputException">The folder cannot be written to.</exception>
    internal static void Save(Session session, RoundResult result, string folder)
    {
        CancellationToken stop = session.CancellationToken;
        using var files = new AtomicFiles();
        Add(Ranking, (stream, progress) => ResultCsv.WriteFile(result, stream, progress, stop));
        Add(Result, (stream, progress) => ResultJson.Write(result, stream, progress, stop));
        Add(Report, (stream, progress) => RoundReportFile.Write(session, result, stream, progress));
        string sums = Path.Combine(folder, Checksums);
        Try(sums, () => files.WriteChecksums(sums));
        stop.ThrowIfCancellationRequested();
        // The ranking is renamed first: it is the one that a spreadsheet may hold open. The checksums come last: should the machine
        // stop in between, they do not fit what is there.
        Try(Path.Combine(folder, Ranking), files.Commit);

        void Add(string name, Action<Stream, IProgress<double>?> write)
        {
            string path = Path.Combine(folder, name);
            Try(path, () => ProgressBar.Run(session, Writing.With(name), ProgressBar.IsLongFor(result.Observations.Count), progress =>
                files.Write(path, stream => write(stream, progress))));
        }
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
    internal static void Write(string folder, string name, Action<Stream> write)
    {
        string path = Path.Combine(folder, name);
        Try(path, () => AtomicFile.Write(path, write));
    }

    private static void Try(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidInputException([CommandLineDiagnostics.Of(CommandLineDiagnostics.Unwritable, new Place(path, 0, 0), Reason(e, path))]);
        }
    }

    private static LocalText Reason(Exception failure, string path) => failure switch
    {
        _ when Directory.Exists(path) && failure is IOException => new LocalText("A folder has the name of the file.", "已有同名文件夹。"),
        _ when File.Exists(Path.GetDirectoryName(Path.GetFullPath(path))) => new LocalText("A file has the name of the folder.", "文件夹处已有同名文件。"),
        _ => SystemReason.Of(failure),
    };
}
