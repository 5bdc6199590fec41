using System.CommandLine;
using System.Globalization;
using Evaluation.Cli.Input;
using Evaluation.Cli.Options;
using Evaluation.Cli.Output;
using Evaluation.Conduct.Dossiers;
using Evaluation.Diagnostics;
using Evaluation.Robustness;

namespace Evaluation.Cli.Commands;

/// <summary>Asks whether an assessment is itself sound: its programme, its scheme and its appeals.</summary>
internal sealed class ConductCommand : EvaluationCommand
{
    private static readonly LocalText Summary = new(
        "Review an assessment itself: independence, fees, sample, appeals", "审查评估本身：独立性、收费、抽样、申诉");

    private static readonly LocalText DossierText = new("The dossier of one programme or more (YAML, or the workbook filled in)", "评估项目档案（YAML 或填好的工作簿，可含多个项目）");
    private static readonly LocalText TemplateText = new(
        "Write a workbook to be filled in, and do nothing else; with what DOSSIER says when it is given", "只生成供填写的工作簿；给出 DOSSIER 时带入其内容");

    private static readonly LocalText SchemeText = new("The scheme, to be reviewed too (YAML)", "一并审查的指标体系（YAML）");
    private static readonly LocalText ObservationsText = new("The observations of the first score (CSV)", "初评的采集值（CSV）");
    private static readonly LocalText ErrorText = new("Standard error of a total, in points", "总分的标准误（分）");
    private static readonly LocalText StudyText = new(
        "Study grades and ranks under an error of each observation: 3% of its full mark, or 2pt", "按每个采集值的误差研究等级与名次：满分的 3%，或 2pt（分）");

    private static readonly LocalText DrawsText = new("How many times to score the round again (default: 10000)", "重新计分的次数（默认 10000）");
    private static readonly LocalText SeedText = new("The seed of the study (default: 1)", "研究所用的随机数种子（默认 1）");
    private static readonly LocalText OutText = new(
        "Also write conduct.html, .txt and .json, and appeals.csv, into this folder", "另将 conduct.html、.txt、.json 和 appeals.csv 写入此文件夹");

    private static readonly LocalText FormatText = new("How to print the review: text (default) or json", "审查结果的输出格式：text（默认）或 json");
    private static readonly LocalText Formats = new("text or json", "text 或 json");
    private static readonly LocalText Errors = new("a number above 0", "大于 0 的数");
    private static readonly LocalText Written = new("Written:", "已写出：");

    private readonly Argument<string> dossier;
    private readonly Option<string> template;
    private readonly Option<string> scheme;
    private readonly Option<string> observations;
    private readonly Option<string> corrections;
    private readonly ValueOption<decimal?> error;
    private readonly ValueOption<StatedError?> study;
    private readonly ValueOption<int?> draws;
    private readonly ValueOption<long?> seed;
    private readonly Option<string> folder;
    private readonly Option<string> pageTemplate;
    private readonly ValueOption<ReviewFormat?> format;

    internal ConductCommand(Language language)
        : base("conduct", Summary, language)
    {
        dossier = AddFileArgument("DOSSIER", DossierText, isRequired: false);
        template = AddOption("--template", "FILE", TemplateText);
        scheme = AddOption("--scheme", "FILE", SchemeText);
        observations = AddOption("--observations", "FILE", ObservationsText);
        corrections = AddCorrectionsOption();
        Options.Add(error = new ValueOption<decimal?>("--standard-error", ErrorText.In(language), Errors, TryParseError) { HelpName = "POINTS" });
        Options.Add(study = new ValueOption<StatedError?>("--error", StudyText.In(language), RobustnessValues.Errors, RobustnessValues.TryError) { HelpName = "SHARE|POINTS" });
        Options.Add(draws = new ValueOption<int?>("--draws", DrawsText.In(language), RobustnessValues.Draws, RobustnessValues.TryDraws) { HelpName = "N" });
        Options.Add(seed = new ValueOption<long?>("--seed", SeedText.In(language), Numbers.Whole, Numbers.TryWhole) { HelpName = "N" });
        folder = AddOption("--out", "DIR", OutText);
        pageTemplate = AddTemplateOption("--page-template");
        Options.Add(format = new ValueOption<ReviewFormat?>("--format", FormatText.In(language), Formats, ReviewFormats.TryParse) { HelpName = "text|json" });
    }

    internal override ValueList<string> Examples =>
    [
        "evaluation conduct dossier.yaml",
        "evaluation conduct --template dossier.xlsx",
        "evaluation conduct dossier.yaml --scheme scheme.yaml --observations first.csv --error 3%",
        "evaluation conduct dossier.yaml --scheme scheme.yaml --observations first.csv --corrections corrections.csv --out results",
    ];

    internal override int Run(ParseResult call, Session session)
    {
        if (call.GetValue(template) is { } workbook)
            return WriteTemplate(session, call.GetValue(dossier), workbook);
        if (call.GetValue(dossier) is not { } file)
        {
            session.Note([CommandLineDiagnostics.Of(CommandLineDiagnostics.MissingArgument, Place.Unknown, dossier.Name, "evaluation conduct DOSSIER")]);
            return ExitCode.WrongCall;
        }

        session.TakeTemplate(call.GetValue(pageTemplate), call.GetValue(folder), pageTemplate.Name);
        if (call.GetValue(study) is null && Lone(call) is { } lone)
        {
            session.Note([CommandLineDiagnostics.Of(CommandLineDiagnostics.OnlyWith, Place.Unknown, lone, study.Name)]);
            return ExitCode.WrongCall;
        }

        ReviewedConduct reviewed = new ConductFiles(file)
        {
            Scheme = call.GetValue(scheme),
            Observations = call.GetValue(observations),
            Corrections = call.GetValue(corrections),
            StandardError = call.GetValue(error),
            Study = SettingsOf(call, session),
        }.Review(session);
        if (call.GetValue(folder) is { } path)
            ConductOutput.Save(session, reviewed, path);
        if (call.GetValue(format) == ReviewFormat.Json)
            DataOutput.WriteJson(session, reviewed.Report);
        else
            session.Terminal.Output.Write(reviewed.Report.ToText(session.Language));
        if (call.GetValue(folder) is { } written)
        {
            session.Remark(Written);
            foreach (string line in ConductOutput.Describe(session, reviewed, written))
                session.Terminal.Error.WriteLine(line);
        }

        return ExitCode.Done;
    }

    private static int WriteTemplate(Session session, string? dossier, string path)
    {
        DossierSet? known = dossier is null ? null : ConductFiles.ReadDossiers(session, dossier);
        ConductOutput.SaveTemplate(session, known, path);
        session.Remark(Written);
        session.Terminal.Error.WriteLine("  " + SafeText.Line(Path.GetFullPath(path)));
        return ExitCode.Done;
    }

    /// <summary>An option of the study that was given, although no study was asked for.</summary>
    private string? Lone(ParseResult call) => call.GetValue(draws) is not null ? draws.Name : call.GetValue(seed) is not null ? seed.Name : null;

    private StudySettings? SettingsOf(ParseResult call, Session session) => call.GetValue(study) is not { } stated ? null : new StudySettings
    {
        Draws = call.GetValue(draws) ?? RobustnessValues.UsualDraws,
        Seed = call.GetValue(seed) ?? RobustnessValues.UsualSeed,
        Weights = null,
        Error = stated,
        HasEvaluators = false,
        Rows = null,
        OnlyError = true,
        Options = RobustnessOptions.Default with { MaxDegreeOfParallelism = session.ScorerOptions.MaxDegreeOfParallelism },
    };

    private static bool TryParseError(string text, out decimal? value)
    {
        value = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal points) && points > 0 ? points : null;
        return value is not null;
    }
}
