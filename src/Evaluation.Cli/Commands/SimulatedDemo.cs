using Evaluation.Cli.Input;
using Evaluation.Cli.Options;
using Evaluation.Cli.Output;
using Evaluation.Reports.Outputs;
using Evaluation.Simulation;

namespace Evaluation.Cli.Commands;

/// <summary>The second half of the demo: makes up a round with things planted in it, and shows what is found without knowing where they are.</summary>
internal static class SimulatedDemo
{
    private const long Seed = 1;
    private const string RoundFolder = "round";

    private static readonly SimulationSettings Settings = SimulationSettings.Default with
    {
        Offices = 300,
        Groups = 3,
        Evaluators = 12,
        EvaluatorsPerOffice = 2,
        Indicators = 18,
        Levels = 11,
        Plants = [new PlantedPattern(PlantedKind.StraightLining, 0.05), new PlantedPattern(PlantedKind.CopiedSheet, 0.03)],
    };

    private static readonly LocalText Made = new(
        "A made-up round: {0} subjects, {1} evaluators, {2} scores; units with something planted: {3} (truth.csv says where).",
        "模拟轮次：评估对象 {0} 个，评估员 {1} 位，评分 {2} 条；植入异常 {3} 处（位置见 truth.csv）。");

    private static readonly LocalText Found = new(
        "Findings to look at, found without knowing that: {0} about evaluators, {1} about patterns of scoring.",
        "在不知植入位置的情况下得到的线索：评估员 {0} 条，评分模式 {1} 条。");

    /// <summary>Makes up the round, writes its files, and all that can be found out about it.</summary>
    internal static int Run(Session session, string folder)
    {
        SimulatedAssessment drawn = RoundSimulator.Draw(Settings, Seed, session.CancellationToken);
        string round = Path.Combine(folder, RoundFolder);
        SimulationFiles.Save(session, drawn, round);
        session.Say(Made, drawn.Observations.Subjects.Count, drawn.Observations.Evaluators.Count, drawn.Observations.Count, drawn.Truths.Count);
        ReportRequest request = RequestFor(round, session.Language);
        RoundMaterial material = ReportedRound.Read(session, request);
        session.Say(Found, material.Review!.Findings.Count, material.Screen!.Findings.Count);
        session.Terminal.Output.WriteLine(material.Study!.Verdict.In(session.Language));
        session.SayNothing();
        RoundOutputFiles.Save(session, material, request, folder, isForced: false);
        return ExitCode.Done;
    }

    private static ReportRequest RequestFor(string round, Language language) => new(new RoundFiles(Path.Combine(round, "scheme.yaml"), Path.Combine(round, "observations.csv")))
    {
        Previous = [Path.Combine(round, "scheme.yaml"), Path.Combine(round, "previous.csv")],
        Studies = [StudyNames.Evaluators, StudyNames.Patterns, StudyNames.Robustness],
        Draws = DemoRound.Draws,
        Seed = Seed,
        Languages = [language],
    };
}
