using System.Text;
using Evaluation.Cli.Input;
using Evaluation.Diagnostics;
using Evaluation.Reports;
using Evaluation.Robustness;
using Evaluation.Robustness.Sensitivity;

namespace Evaluation.Cli.Output;

/// <summary>The files of a study of robustness, and its text.</summary>
internal static class RobustnessFiles
{
    internal const string Text = "robustness.txt";
    internal const string Json = "robustness.json";
    internal const string Sensitivity = "sensitivity.json";
    internal const string Report = "robustness.html";
    internal const string Checksums = "robustness.sha256";

    private static readonly (string Name, LocalText What)[] All =
    [
        (Report, new LocalText("the report of the round with this study; open it in a browser", "含此项分析的报告，用浏览器打开")),
        (Text, new LocalText("how far the ranking may be believed, for people", "排名可信程度，供人阅读")),
        (Json, new LocalText("every figure of it, for programs", "全部数据，供程序读取")),
        (Sensitivity, new LocalText("which choice moves the ranking, for programs", "各项因素的影响，供程序读取")),
        (Checksums, new LocalText("whether these are of one study: sha256sum -c", "核对以上文件是否出自同一次分析：sha256sum -c")),
    ];

    /// <summary>All that is said for people.</summary>
    internal static string TextOf(Session session, StudiedRound round) => round.Sensitivity is { } sensitivity
        ? round.Study.ToText(session.Language) + "\n" + sensitivity.ToText(session.Language)
        : round.Study.ToText(session.Language);

    /// <summary>Writes all; all replace their old ones, or none does.</summary>
    /// <exception cref="InvalidInputException">The folder cannot be written to.</exception>
    internal static void Save(Session session, StudiedRound round, string folder) =>
        new OutputFolder(session, folder).Save(ProgressBar.IsLongFor(round.Study.Result.Observations.Count), Checksums, [.. FilesOf(session, round), .. PreparationFiles.Of(round.Study.Result.Observations.Preparation, session.Language)]);

    /// <summary>The lines that say where the files are.</summary>
    internal static IEnumerable<string> Describe(Session session, StudiedRound round, string folder) =>
        new OutputFolder(session, folder).Describe(
        [
            .. All.Where(file => file.Name != Sensitivity || round.Sensitivity is not null),
            .. PreparationFiles.Describe(round.Study.Result.Observations.Preparation),
        ]);

    private static IEnumerable<(string Name, Action<Stream, IProgress<double>?> Write)> FilesOf(Session session, StudiedRound round)
    {
        yield return (Text, (stream, _) => stream.Write(Encoding.UTF8.GetBytes(TextOf(session, round))));
        yield return (Json, (stream, _) => RobustnessStudyJson.Write(round.Study, stream));
        if (round.Sensitivity is { } sensitivity)
            yield return (Sensitivity, (stream, _) => SensitivityStudyJson.Write(sensitivity, stream));
        yield return (Report, (stream, progress) => RoundReportFile.Write(
            session,
            stream,
            progress,
            part => RoundReport.Of(round.Study.Result, null, null, round.Study, round.Sensitivity, session.Language, part, session.CancellationToken)));
    }
}
