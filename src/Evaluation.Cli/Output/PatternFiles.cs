using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Patterns;
using Evaluation.Reports;

namespace Evaluation.Cli.Output;

/// <summary>The files of a screen.</summary>
internal static class PatternFiles
{
    internal const string Text = "patterns.txt";
    internal const string Json = "patterns.json";
    internal const string Report = "patterns.html";
    internal const string Checksums = "patterns.sha256";

    private static readonly (string Name, LocalText What)[] All =
    [
        (Report, new LocalText("the report of the round with its patterns; open it in a browser", "含评分模式的报告，用浏览器打开")),
        (Text, new LocalText("the screen, for people", "筛查结果，供人阅读")),
        (Json, new LocalText("every figure of it, for programs", "全部数据，供程序读取")),
        (Checksums, new LocalText("whether these are of one screen: sha256sum -c", "核对以上文件是否出自同一次筛查：sha256sum -c")),
    ];

    /// <summary>Writes all; all replace their old ones, or none does. A round that cannot be scored has no report.</summary>
    /// <exception cref="InvalidInputException">The folder cannot be written to.</exception>
    internal static void Save(Session session, PatternScreen screen, string folder) => new OutputFolder(session, folder).Save(
        ProgressBar.IsLongFor(screen.Round.Observations.Count), Checksums, [.. FilesOf(session, screen)]);

    /// <summary>The lines that say where the files are.</summary>
    internal static IEnumerable<string> Describe(Session session, PatternScreen screen, string folder) =>
        new OutputFolder(session, folder).Describe([.. All.Where(file => file.Name != Report || screen.Round.Result is not null)]);

    private static IEnumerable<(string Name, Action<Stream, IProgress<double>?> Write)> FilesOf(Session session, PatternScreen screen)
    {
        yield return (Text, (stream, _) => stream.Write(Encoding.UTF8.GetBytes(screen.ToText(session.Language))));
        yield return (Json, (stream, _) => PatternScreenJson.Write(screen, stream));
        if (screen.Round.Result is null)
            yield break;
        yield return (Report, (stream, progress) => RoundReportFile.Write(
            session, stream, progress, part => RoundReport.Of(screen.Round.Result, null, screen, session.Language, part, session.CancellationToken)));
    }
}
