using System.CommandLine;
using Evaluation.Cli.Input;
using Evaluation.Cli.Output;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Cli.Commands;

/// <summary>Scores a published round again, compares, explains, and writes the results.</summary>
internal sealed class DemoCommand : EvaluationCommand
{
    private static readonly LocalText Summary = new(
        "Score a published round of 21 cities again and compare", "重新计算一轮已公布的评估（21 个市州）并与公布值核对");

    private static readonly LocalText OutText = new("Folder for the results (default: out/demo)", "结果文件夹（默认 out/demo）");
    private static readonly LocalText PublishedTotal = new("Published total", "公布总分");
    private static readonly LocalText PublishedRank = new("Published rank", "公布名次");
    private static readonly LocalText Equal = new(
        "{0} of {1} totals and ranks equal the published ones", "{1} 个总分与名次中有 {0} 个与公布值一致");

    private static readonly LocalText Why = new("Why the first has what it has:", "第一名的得分由来：");
    private static readonly LocalText SimulatedText = new(
        "Make up a round of 300 offices instead, and look for what was planted", "改为生成 300 个对象的模拟轮次，并查找植入的异常");
    private static readonly LocalText Next = new(
        "Try next (in a clone, write 'dotnet run --project src/Evaluation.Cli --' for 'evaluation'):",
        "接下来可以试试（在源码目录中，请将 evaluation 写作 dotnet run --project src/Evaluation.Cli --）：");

    private readonly Option<string> folder;
    private readonly Option<bool> simulated;

    internal DemoCommand(Language language)
        : base("demo", Summary, language)
    {
        folder = AddOption("--out", "DIR", OutText);
        Options.Add(simulated = new Option<bool>("--simulated") { Description = SimulatedText.In(language) });
    }

    internal override ValueList<string> Examples => ["evaluation demo", "evaluation demo --out results --culture zh-CN", "evaluation demo --simulated"];

    private static string DefaultFolder => Path.Combine("out", "demo");

    private static string DefaultSimulatedFolder => Path.Combine("out", "simulated");

    internal override int Run(ParseResult call, Session session)
    {
        if (call.GetValue(simulated))
            return SimulatedDemo.Run(session, call.GetValue(folder) ?? DefaultSimulatedFolder);
        string path = call.GetValue(folder) ?? DefaultFolder;
        Scheme scheme = session.Take(DemoRound.ReadScheme());
        ObservationTable observations = session.Take(DemoRound.ReadObservations(scheme));
        RoundResult result = session.Take(Round.Score(session, scheme, observations));
        Dictionary<string, PublishedStanding> published = DemoRound.ReadPublished();
        PrintRanking(session, result, published);
        ValueList<Diagnostic> differences = Compare(result, published);
        session.Note(differences);
        session.Say(Equal, published.Count - differences.Count, published.Count);
        session.SayNothing();
        session.Say(Why);
        session.SayNothing();
        session.Terminal.Output.WriteLine(result.Standings[0].Card.Explain().ToText(session.Language));
        Write(session, result, path);
        return differences.Count == 0 ? ExitCode.Done : ExitCode.Findings;
    }

    private static void PrintRanking(Session session, RoundResult result, Dictionary<string, PublishedStanding> published)
    {
        RankingTable.Print(
            session,
            result,
            RankingColumn.OfNumber(PublishedTotal, standing => ScoreText.Format(published[standing.Subject.Name].Total, result.Scheme.Rounding.Total)),
            RankingColumn.OfNumber(PublishedRank, standing => ScoreText.Format(published[standing.Subject.Name].Rank)));
        session.SayNothing();
    }

    private static ValueList<Diagnostic> Compare(RoundResult result, Dictionary<string, PublishedStanding> published)
    {
        var found = new DiagnosticBag();
        foreach ((string subject, PublishedStanding wanted) in published)
        {
            Standing? ours = result.Find(subject);
            if (ours?.Score != wanted.Total || ours.Rank != wanted.Rank)
                found.Add(CommandLineDiagnostics.NotAsPublished, Place.Unknown, subject, ours?.Score, ours?.Rank, wanted.Total, wanted.Rank);
        }

        return found.ToList();
    }

    private static void Write(Session session, RoundResult result, string path)
    {
        DemoRound.Save(session, path);
        ReportRequest request = DemoRound.RequestFor(path, session.Language);
        RoundOutputFiles.Save(session, ReportedRound.Of(session, result, request), request, path, isForced: false);
        session.SayNothing();
        session.Say(Next);
        foreach (string command in Suggestions(result, path))
            session.Terminal.Output.WriteLine("  " + command);
    }

    private static IEnumerable<string> Suggestions(RoundResult result, string path)
    {
        string scheme = Quote(Path.Combine(path, DemoRound.SchemeName));
        string observations = Quote(Path.Combine(path, DemoRound.ObservationsName));
        yield return $"evaluation explain {scheme} {observations} --subject {result.Standings[1].Subject.Name}";
        yield return $"evaluation check {scheme} {observations}";
        yield return $"evaluation score {scheme} {observations} --format csv";
    }

    private static string Quote(string path)
    {
        string safe = SafeText.Line(path);
        return safe.Contains(' ', StringComparison.Ordinal) ? $"\"{safe}\"" : safe;
    }
}
