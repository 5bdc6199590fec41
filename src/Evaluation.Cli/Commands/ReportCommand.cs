using System.CommandLine;
using Evaluation.Cli.Input;
using Evaluation.Cli.Options;
using Evaluation.Cli.Output;
using Evaluation.Diagnostics;

namespace Evaluation.Cli.Commands;

/// <summary>Writes everything of a round: pages, documents, workbooks, charts, texts, data, and a manifest.</summary>
internal sealed class ReportCommand : EvaluationCommand
{
    private const int UsualDraws = 10_000;
    private const int MostDraws = 1_000_000;
    private const long UsualSeed = 1;

    private static readonly LocalText Summary = new("Write everything of a round: pages, workbooks, charts, data", "写出一轮评估的全部成果：网页、工作簿、图表、数据");
    private static readonly LocalText OutText = new("Folder for the outputs; only what changed is written again", "成果文件夹；只重写有变化的文件");
    private static readonly LocalText PreviousText = new("Scheme and observations of the previous round, to compare with", "上一轮的指标体系与采集值，用于对比");
    private static readonly LocalText RenamedText = new("Subjects and indicators that were renamed since: kind, before, after (CSV)", "其间的更名对照表：类别、原名称、现名称（CSV）");
    private static readonly LocalText DossierText = new("The dossier of the assessment itself, to review it too (YAML, or the workbook filled in)", "评估项目档案，一并审查评估自身（YAML 或填好的工作簿）");
    private static readonly LocalText LanguageText = new("Language of the outputs: zh, en or both (default: as --culture)", "成果语言：zh、en 或 both（默认同 --culture）");
    private static readonly LocalText WithText = new("What to find out beside the result: evaluators, patterns, robustness, sensitivity", "结果之外的分析：evaluators、patterns、robustness、sensitivity");
    private static readonly LocalText DrawsText = new("How often robustness scores the round again (default: 10000)", "稳健性分析重新计分的次数（默认 10000）");
    private static readonly LocalText SeedText = new("The seed of everything random (default: 1)", "随机数种子（默认 1）");
    private static readonly LocalText ForceText = new("Replace files that somebody changed too", "经人修改的文件也替换");
    private static readonly LocalText Values = new("a file", "文件");

    private readonly Argument<string> scheme;
    private readonly Argument<string> observations;
    private readonly Option<string> folder;
    private readonly Option<string> corrections;
    private readonly PreparationOptions preparation;
    private readonly ListOption<string> previous;
    private readonly Option<string> renamed;
    private readonly Option<string> dossier;
    private readonly Option<string> template;
    private readonly ValueOption<ValueList<Language>?> languages;
    private readonly ListOption<string> studies;
    private readonly ValueOption<int?> draws;
    private readonly ValueOption<long?> seed;
    private readonly Option<bool> force;

    internal ReportCommand(Language language)
        : base("report", Summary, language)
    {
        scheme = AddSchemeArgument();
        observations = AddObservationsArgument();
        folder = AddOption("--out", "DIR", OutText, isRequired: true);
        corrections = AddCorrectionsOption();
        preparation = AddPreparationOptions();
        Options.Add(previous = new ListOption<string>("--previous", PreviousText.In(language), Values, TryParseFile) { HelpName = "SCHEME OBSERVATIONS" });
        renamed = AddOption("--renamed", "FILE", RenamedText);
        dossier = AddOption("--dossier", "DOSSIER", DossierText);
        template = AddTemplateOption();
        Options.Add(languages = new ValueOption<ValueList<Language>?>("--language", LanguageText.In(language), ReportLanguages.Accepted, ReportLanguages.TryParse) { HelpName = "zh|en|both" });
        Options.Add(studies = new ListOption<string>("--with", WithText.In(language), StudyNames.Accepted, StudyNames.TryParse) { HelpName = "STUDY..." });
        Options.Add(draws = new ValueOption<int?>("--draws", DrawsText.In(language), Numbers.Counts(1, MostDraws), TryParseDraws) { HelpName = "N" });
        Options.Add(seed = new ValueOption<long?>("--seed", SeedText.In(language), Numbers.Whole, Numbers.TryWhole) { HelpName = "N" });
        Options.Add(force = new Option<bool>("--force") { Description = ForceText.In(language) });
    }

    internal override ValueList<string> Examples =>
    [
        "evaluation report scheme.yaml observations.csv --out results",
        "evaluation report scheme.yaml observations.csv --out results --with evaluators patterns robustness --language both",
        "evaluation report 2025.yaml 2025.csv --out results --previous 2024.yaml 2024.csv --renamed renamed.csv",
        "evaluation report scheme.yaml observations.csv --out results --dossier dossier.yaml",
    ];

    internal override int Run(ParseResult call, Session session)
    {
        if (Refusal(call) is { } refusal)
        {
            session.Note([refusal]);
            return ExitCode.WrongCall;
        }

        ReportRequest request = RequestOf(call, session);
        RoundOutputFiles.Save(session, ReportedRound.Read(session, request), request, call.GetRequiredValue(folder), call.GetValue(force));
        return ExitCode.Done;
    }

    /// <summary>Why options that are sound by themselves say nothing together; <see langword="null"/> when they do.</summary>
    private Diagnostic? Refusal(ParseResult call)
    {
        ValueList<string> files = call.GetValue(previous) ?? [];
        if (files.Count is not (0 or 2))
            return CommandLineDiagnostics.Of(CommandLineDiagnostics.NotTwo, Place.Unknown, previous.Name, files.Count, string.Join(", ", files));
        return call.GetValue(renamed) is not null && files.Count == 0
            ? CommandLineDiagnostics.Of(CommandLineDiagnostics.OnlyWith, Place.Unknown, renamed.Name, previous.Name)
            : preparation.Refusal(call);
    }

    private ReportRequest RequestOf(ParseResult call, Session session) => new(preparation.AddTo(
        new RoundFiles(call.GetRequiredValue(scheme), call.GetRequiredValue(observations), call.GetValue(corrections)), call))
    {
        Previous = call.GetValue(previous) ?? [],
        Renamed = call.GetValue(renamed),
        Dossier = call.GetValue(dossier),
        Template = call.GetValue(template),
        Studies = call.GetValue(studies) ?? [],
        Draws = call.GetValue(draws) ?? UsualDraws,
        Seed = call.GetValue(seed) ?? UsualSeed,
        Languages = call.GetValue(languages) ?? [session.Language],
    };

    private static bool TryParseFile(string text, out string value)
    {
        value = text;
        return !string.IsNullOrWhiteSpace(text);
    }

    private static bool TryParseDraws(string text, out int? value) => Numbers.TryCount(text, 1, MostDraws, out value);
}
