using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Simulation;
using Evaluation.Simulation.Writing;

namespace Evaluation.Cli.Output;

/// <summary>The files of a simulated round.</summary>
internal static class SimulationFiles
{
    private const string Checksums = "simulation.sha256";

    private static readonly (string Name, LocalText What)[] All =
    [
        ("scheme.yaml", new LocalText("the scheme", "指标体系")),
        ("observations.csv", new LocalText("what the evaluators entered", "评估员录入的采集值")),
        ("self-scores.csv", new LocalText("what the subjects gave themselves", "评估对象自评")),
        ("previous.csv", new LocalText("the previous round", "上一轮")),
        ("corrections.csv", new LocalText("corrections, also after the close", "更正，含截止后的改动")),
        ("relations.csv", new LocalText("ties between evaluators and subjects", "评估员与评估对象的关联")),
        ("clients.csv", new LocalText("disclosed clients", "已披露的客户")),
        ("truth.csv", new LocalText("what was planted, and where", "植入了什么、植入何处")),
        (Checksums, new LocalText("whether these are of one round: sha256sum -c", "核对以上文件是否出自同一轮：sha256sum -c")),
    ];

    /// <exception cref="InvalidInputException">One of the files is there already; all that are there are named.</exception>
    internal static void RefuseToReplace(Session session, string folder) => new OutputFolder(session, folder).RefuseToReplace(All.Select(file => file.Name));

    /// <summary>Writes all that the round has; all replace their old ones, or none does.</summary>
    /// <exception cref="InvalidInputException">The folder cannot be written to.</exception>
    internal static void Save(Session session, SimulatedAssessment drawn, string folder) => new OutputFolder(session, folder).Save(
        ProgressBar.IsLongFor(drawn.Observations.Count), Checksums, [.. FilesOf(session, drawn)]);

    /// <summary>The lines that say where the files are.</summary>
    internal static IEnumerable<string> Describe(Session session, string folder, SimulatedAssessment drawn)
    {
        HashSet<string> written = [.. FilesOf(session, drawn).Select(file => file.Name), Checksums];
        return new OutputFolder(session, folder).Describe([.. All.Where(file => written.Contains(file.Name))]);
    }

    private static IEnumerable<(string Name, Action<Stream, IProgress<double>?> Write)> FilesOf(Session session, SimulatedAssessment drawn)
    {
        yield return (All[0].Name, (stream, _) => stream.Write(Encoding.UTF8.GetBytes(SchemeFile.ToYaml(drawn.Scheme))));
        yield return (All[1].Name, Table(drawn.Observations));
        if (drawn.SelfScores is { } self)
            yield return (All[2].Name, Table(self));
        if (drawn.Previous is { } previous)
            yield return (All[3].Name, Table(previous));
        if (drawn.Corrections.Corrections.Count > 0)
            yield return (All[4].Name, (stream, _) => SimulationCsv.Write(drawn.Corrections, stream));
        if (drawn.Relations.Count > 0)
            yield return (All[5].Name, (stream, _) => SimulationCsv.Write(drawn.Relations, stream));
        if (drawn.Clients.Count > 0)
            yield return (All[6].Name, (stream, _) => SimulationCsv.Write(drawn.Clients, stream));
        yield return (All[7].Name, (stream, _) => SimulationCsv.Write(drawn.Truths, stream));

        Action<Stream, IProgress<double>?> Table(ObservationTable table) => (stream, _) => SimulationCsv.Write(table, stream, session.CancellationToken);
    }
}
