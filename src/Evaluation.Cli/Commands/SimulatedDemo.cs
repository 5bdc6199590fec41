using System.Text;
using Evaluation.Cli.Input;
using Evaluation.Cli.Options;
using Evaluation.Cli.Output;
using Evaluation.Conduct;
using Evaluation.Conduct.Dossiers;
using Evaluation.Conduct.Rules;
using Evaluation.Reports.Outputs;
using Evaluation.Simulation;

namespace Evaluation.Cli.Commands;

/// <summary>The second half of the demo: makes up a round with things planted in it, and shows what is found without knowing where they are.</summary>
internal static class SimulatedDemo
{
    private const long Seed = 1;
    private const string RoundFolder = "round";
    private const string DossierName = "dossier.yaml";
    private const string TruthName = "conduct-truth.csv";

    private static readonly SimulationSettings Settings = SimulationSettings.Default with
    {
        Offices = 300,
        Groups = 3,
        Evaluators = 12,
        EvaluatorsPerOffice = 2,
        Indicators = 18,
        Levels = 11,
        Appeals = 0.02,
        Plants = [new PlantedPattern(PlantedKind.StraightLining, 0.05), new PlantedPattern(PlantedKind.CopiedSheet, 0.03)],
    };

    private static readonly LocalText Made = new(
        "A made-up round: {0} subjects, {1} evaluators, {2} scores; units with something planted: {3} (truth.csv says where); faults of conduct planted: {4} (conduct-truth.csv).",
        "模拟轮次：评估对象 {0} 个，评估员 {1} 位，评分 {2} 条；植入异常 {3} 处（位置见 truth.csv），植入规范性问题 {4} 处（见 conduct-truth.csv）。");

    private static readonly LocalText Found = new(
        "Findings to look at, found without knowing that: {0} about evaluators, {1} about patterns of scoring, {2} about the conduct of the assessment.",
        "在不知植入位置的情况下得到的线索：评估员 {0} 条，评分模式 {1} 条，评估自身规范性 {2} 条。");

    /// <summary>Makes up the round, writes its files, and all that can be found out about it.</summary>
    internal static int Run(Session session, string folder)
    {
        SimulatedAssessment drawn = RoundSimulator.Draw(Settings, Seed, session.CancellationToken);
        string round = Path.Combine(folder, RoundFolder);
        SimulationFiles.Save(session, drawn, round);
        int faults = SaveDossier(session, drawn, round);
        session.Say(Made, drawn.Observations.Subjects.Count, drawn.Observations.Evaluators.Count, drawn.Observations.Count, drawn.Truths.Count, faults);
        ReportRequest request = RequestFor(round, session.Language);
        RoundMaterial material = ReportedRound.Read(session, request);
        session.Say(Found, material.Review!.Findings.Count, material.Screen!.Findings.Count, FindingsOf(material.Conduct!));
        session.Terminal.Output.WriteLine(material.Study!.Verdict.In(session.Language));
        session.SayNothing();
        RoundOutputFiles.Save(session, material, request, folder, isForced: false);
        return ExitCode.Done;
    }

    /// <summary>Writes the dossier and what was planted in it.</summary>
    /// <returns>How many faults were planted.</returns>
    private static int SaveDossier(Session session, SimulatedAssessment drawn, string folder)
    {
        (Dossier dossier, ValueList<SimulatedFault> planted) = SimulatedDossier.Of(drawn);
        var files = new OutputFolder(session, folder);
        files.Write(DossierName, stream => stream.Write(Encoding.UTF8.GetBytes(DossierFile.ToText(new DossierSet([dossier])))));
        files.Write(TruthName, stream => stream.Write(
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("rule,planted,植入\r\n" + string.Concat(planted.Select(fault => $"{fault.Rule},{fault.What.English},{fault.What.Chinese}\r\n")))]));
        return planted.Count;
    }

    /// <summary>The rules not met or to be looked at, and what was found about scheme and appeals.</summary>
    private static int FindingsOf(ConductReport conduct) =>
        conduct.Reviews.Sum(review => review.Results.Count(result => result.Final is RuleOutcomeKind.NotMet or RuleOutcomeKind.NeedsReview))
        + (conduct.Scheme?.Findings.Count ?? 0) + (conduct.Appeals?.Findings.Count ?? 0);

    private static ReportRequest RequestFor(string round, Language language) => new(
        new RoundFiles(Path.Combine(round, "scheme.yaml"), Path.Combine(round, "observations.csv"), Path.Combine(round, "corrections.csv")))
    {
        Dossier = Path.Combine(round, DossierName),
        Previous = [Path.Combine(round, "scheme.yaml"), Path.Combine(round, "previous.csv")],
        Studies = [StudyNames.Evaluators, StudyNames.Patterns, StudyNames.Robustness],
        Draws = DemoRound.Draws,
        Seed = Seed,
        Languages = [language],
    };
}
