using System.CommandLine;
using Evaluation.Cli.Input;
using Evaluation.Cli.Options;
using Evaluation.Cli.Output;
using Evaluation.Diagnostics;
using Evaluation.Simulation;
using Evaluation.Simulation.Planting;

namespace Evaluation.Cli.Commands;

/// <summary>Makes up a round, honest or with patterns planted, and writes its files.</summary>
internal sealed class SimulateCommand : EvaluationCommand
{
    private const long UsualSeed = 1;

    private static readonly LocalText Summary = new(
        "Make up a round, honest or with planted patterns, for trials", "生成一轮模拟数据（可植入异常模式），供试验");

    private static readonly LocalText OutText = new("Folder for the files", "输出文件夹");
    private static readonly LocalText SchemeText = new("The scheme (YAML); made up when left out", "指标体系文件（YAML）；不填则自动生成");
    private static readonly LocalText OfficesText = new("How many subjects (default: 40)", "评估对象个数（默认 40）");
    private static readonly LocalText EvaluatorsText = new("How many evaluators (default: 6)", "评估员人数（默认 6）");
    private static readonly LocalText PerOfficeText = new("How many evaluators score a subject (default: 1)", "每个对象由几位评估员评分（默认 1）");
    private static readonly LocalText JointText = new("The evaluators of a subject agree on every score", "同一对象的评估员合议评分");
    private static readonly LocalText IndicatorsText = new("How many indicators a made-up scheme has (default: 40)", "自动生成的末级指标数（默认 40）");
    private static readonly LocalText LevelsText = new("How many different scores an indicator has (default: 101)", "每项指标的分值档数（默认 101）");
    private static readonly LocalText GroupsText = new("How many groups of subjects (default: 2)", "评估对象分组数（默认 2）");
    private static readonly LocalText FivesText = new("Share of evaluators who round to 5 % (default: 0)", "习惯按 5% 取整的评估员比例（默认 0）");
    private static readonly LocalText TensText = new("Share of evaluators who round to 10 % (default: 0)", "习惯按 10% 取整的评估员比例（默认 0）");
    private static readonly LocalText CeilingText = new("Share of full marks that are earned (default: 0)", "实至名归的满分比例（默认 0）");
    private static readonly LocalText PlantText = new("Patterns to plant, each KIND:SHARE or KIND:SHARE:STRENGTH", "植入的模式，写作 模式:比例 或 模式:比例:强度");
    private static readonly LocalText SeedText = new("The seed of everything random (default: 1); same seed, same round", "随机数种子（默认 1）；种子相同则数据相同");
    private static readonly LocalText ForceText = new("Replace files that are already there", "替换已有文件");
    private static readonly LocalText Made = new("{0} subjects, {1} evaluators, {2} scores; units with a planted pattern: {3}.", "评估对象 {0} 个，评估员 {1} 位，评分 {2} 条；植入异常模式 {3} 处。");
    private static readonly LocalText Written = new("Written:", "已写出：");

    private readonly Option<string> folder;
    private readonly Option<string> scheme;
    private readonly ValueOption<int?> offices;
    private readonly ValueOption<int?> evaluators;
    private readonly ValueOption<int?> perOffice;
    private readonly Option<bool> joint;
    private readonly ValueOption<int?> indicators;
    private readonly ValueOption<int?> levels;
    private readonly ValueOption<int?> groups;
    private readonly ValueOption<double?> fives;
    private readonly ValueOption<double?> tens;
    private readonly ValueOption<double?> ceiling;
    private readonly ListOption<PlantedPattern> plants;
    private readonly ValueOption<long?> seed;
    private readonly Option<bool> force;

    internal SimulateCommand(Language language)
        : base("simulate", Summary, language)
    {
        folder = AddOption("--out", "DIR", OutText, isRequired: true);
        scheme = AddOption("--scheme", "FILE", SchemeText);
        offices = Count("--offices", OfficesText, 1, 100_000);
        groups = Count("--groups", GroupsText, 0, 1_000);
        evaluators = Count("--evaluators", EvaluatorsText, 1, 100_000);
        perOffice = Count("--per-office", PerOfficeText, 1, 1_000);
        Options.Add(joint = new Option<bool>("--joint") { Description = JointText.In(language) });
        indicators = Count("--indicators", IndicatorsText, 1, 1_000);
        levels = Count("--levels", LevelsText, 2, 101);
        fives = Share("--fives", FivesText);
        tens = Share("--tens", TensText);
        ceiling = Share("--ceiling", CeilingText);
        Options.Add(plants = new ListOption<PlantedPattern>("--plant", PlantText.In(language), PlantNames.Accepted, PlantNames.TryParse) { HelpName = "KIND:SHARE" });
        Options.Add(seed = new ValueOption<long?>("--seed", SeedText.In(language), Numbers.Whole, Numbers.TryWhole) { HelpName = "N" });
        Options.Add(force = new Option<bool>("--force") { Description = ForceText.In(language) });

        ValueOption<int?> Count(string name, LocalText text, int least, int most)
        {
            bool TryParse(string word, out int? value) => Numbers.TryCount(word, least, most, out value);
            var option = new ValueOption<int?>(name, text.In(language), Numbers.Counts(least, most), TryParse) { HelpName = "N" };
            Options.Add(option);
            return option;
        }

        ValueOption<double?> Share(string name, LocalText text)
        {
            var option = new ValueOption<double?>(name, text.In(language), Numbers.Shares, Numbers.TryShare) { HelpName = "SHARE" };
            Options.Add(option);
            return option;
        }
    }

    internal override ValueList<string> Examples =>
    [
        "evaluation simulate --out trial",
        "evaluation simulate --out trial --offices 200 --evaluators 12 --levels 11 --seed 7",
        "evaluation simulate --out trial --plant straight-lining:0.1 copied-sheet:0.05:0.9",
    ];

    internal override int Run(ParseResult call, Session session)
    {
        string path = call.GetRequiredValue(folder);
        if (!call.GetValue(force))
            SimulationFiles.RefuseToReplace(session, path);
        SimulationSettings settings = SettingsOf(call, call.GetValue(scheme) is { } given ? session.Take(Round.ReadScheme(given)) : null);
        SimulatedAssessment drawn = Draw(settings, call.GetValue(seed) ?? UsualSeed, session.CancellationToken);
        SimulationFiles.Save(session, drawn, path);
        session.Say(Made, drawn.Observations.Subjects.Count, drawn.Observations.Evaluators.Count, drawn.Observations.Count, drawn.Truths.Count);
        session.Say(Written);
        foreach (string line in SimulationFiles.Describe(session, path, drawn))
            session.Terminal.Output.WriteLine(line);
        return ExitCode.Done;
    }

    private SimulationSettings SettingsOf(ParseResult call, Schemes.Scheme? given)
    {
        SimulationSettings usual = SimulationSettings.Default;
        return usual with
        {
            Scheme = given,
            Offices = call.GetValue(offices) ?? usual.Offices,
            Groups = call.GetValue(groups) ?? usual.Groups,
            Evaluators = call.GetValue(evaluators) ?? usual.Evaluators,
            EvaluatorsPerOffice = call.GetValue(perOffice) ?? usual.EvaluatorsPerOffice,
            IsJointPanel = call.GetValue(joint),
            Indicators = call.GetValue(indicators) ?? usual.Indicators,
            Levels = call.GetValue(levels) ?? usual.Levels,
            RoundingToFive = call.GetValue(fives) ?? usual.RoundingToFive,
            RoundingToTen = call.GetValue(tens) ?? usual.RoundingToTen,
            Ceiling = call.GetValue(ceiling) ?? usual.Ceiling,
            Plants = call.GetValue(plants) ?? [],
        };
    }

    /// <exception cref="InvalidInputException">There is a reason why such a round cannot be made.</exception>
    private static SimulatedAssessment Draw(SimulationSettings settings, long seed, CancellationToken cancellationToken) =>
        PlantNeeds.WhyNot(settings) is { } reason
            ? throw new InvalidInputException([CommandLineDiagnostics.Of(CommandLineDiagnostics.CannotSimulate, Place.Unknown, reason)])
            : RoundSimulator.Draw(settings, seed, cancellationToken);
}
