using System.CommandLine;
using Evaluation.Cli.Input;
using Evaluation.Cli.Options;
using Evaluation.Cli.Output;
using Evaluation.Diagnostics;
using Evaluation.Robustness;
using Evaluation.Scoring;

namespace Evaluation.Cli.Commands;

/// <summary>Tells how far the ranking of a round may be believed.</summary>
internal sealed class RobustnessCommand : EvaluationCommand
{
    private const int LeastRows = 16;
    private const int MostRows = 65_536;

    private static readonly LocalText Summary = new("Tell how far the ranking may be believed", "说明排名在多大程度上可信");
    private static readonly LocalText DrawsText = new("How many times to score the round again (default: 10000)", "重新计分的次数（默认 10000）");
    private static readonly LocalText SeedText = new("The seed of everything random (default: 1); same seed, same study", "随机数种子（默认 1）；种子相同则结果相同");
    private static readonly LocalText WeightsText = new("By how much weights may rise or fall (default: 25%); 0 leaves them", "权重上下浮动的幅度（默认 25%）；0 为不变");
    private static readonly LocalText ErrorText = new(
        "The error of an observation, one standard deviation: 3% of its full mark, or 2pt", "每个采集值的误差（一个标准差）：满分的 3%，或 2pt（分）");

    private static readonly LocalText EvaluatorsText = new("Also vary severity and error of the evaluators, as a review measures them", "同时变动评审所测的评估员宽严与误差");
    private static readonly LocalText SensitivityText = new("Also tell which choice moves the ranking, from so many rows (1024 is usual)", "同时分析哪一项左右排名，所用行数（通常为 1024）");
    private static readonly LocalText OfText = new("Also trace the rank of these subjects (with --sensitivity)", "同时分析这些对象名次的影响因素（与 --sensitivity 同用）");
    private static readonly LocalText Names = new("the name of a subject", "评估对象名称");
    private static readonly LocalText QuantilesText = new("Between which percentiles a range of ranks lies (default: 5,95)", "名次范围所取的百分位（默认 5,95）");
    private static readonly LocalText OutText = new(
        "Also write robustness.html, .txt and .json, and sensitivity.json if asked for, into this folder", "另将 robustness.html、.txt、.json 及（如需）sensitivity.json 写入此文件夹");

    private static readonly LocalText FormatText = new("How to print the study: text (default) or json", "分析结果的输出格式：text（默认）或 json");
    private static readonly LocalText Formats = new("text or json", "text 或 json");
    private static readonly LocalText Written = new("Written:", "已写出：");

    private readonly Argument<string> scheme;
    private readonly Argument<string> observations;
    private readonly Option<string> corrections;
    private readonly PreparationOptions preparation;
    private readonly ValueOption<int?> draws;
    private readonly ValueOption<long?> seed;
    private readonly ValueOption<double?> weights;
    private readonly ValueOption<StatedError?> error;
    private readonly Option<bool> evaluators;
    private readonly ValueOption<int?> sensitivity;
    private readonly ListOption<string> traced;
    private readonly ValueOption<double?> quantiles;
    private readonly Option<string> folder;
    private readonly Option<string> template;
    private readonly ValueOption<ReviewFormat?> format;

    internal RobustnessCommand(Language language)
        : base("robustness", Summary, language)
    {
        scheme = AddSchemeArgument();
        observations = AddObservationsArgument();
        corrections = AddCorrectionsOption();
        preparation = AddPreparationOptions();
        Options.Add(draws = new ValueOption<int?>("--draws", DrawsText.In(language), RobustnessValues.Draws, RobustnessValues.TryDraws) { HelpName = "N" });
        Options.Add(seed = new ValueOption<long?>("--seed", SeedText.In(language), Numbers.Whole, Numbers.TryWhole) { HelpName = "N" });
        Options.Add(weights = new ValueOption<double?>("--weights", WeightsText.In(language), RobustnessValues.Shares, RobustnessValues.TryShare) { HelpName = "SHARE" });
        Options.Add(error = new ValueOption<StatedError?>("--error", ErrorText.In(language), RobustnessValues.Errors, RobustnessValues.TryError) { HelpName = "SHARE|POINTS" });
        Options.Add(evaluators = new Option<bool>("--evaluators") { Description = EvaluatorsText.In(language) });
        Options.Add(sensitivity = new ValueOption<int?>("--sensitivity", SensitivityText.In(language), Numbers.Counts(LeastRows, MostRows), TryRows) { HelpName = "ROWS" });
        Options.Add(traced = new ListOption<string>("--sensitivity-of", OfText.In(language), Names, TryName) { HelpName = "NAME..." });
        Options.Add(quantiles = new ValueOption<double?>("--quantiles", QuantilesText.In(language), RobustnessValues.Percentiles, RobustnessValues.TryLevel) { HelpName = "LOW,HIGH" });
        folder = AddOption("--out", "DIR", OutText);
        template = AddTemplateOption();
        Options.Add(format = new ValueOption<ReviewFormat?>("--format", FormatText.In(language), Formats, ReviewFormats.TryParse) { HelpName = "text|json" });
    }

    internal override ValueList<string> Examples =>
    [
        "evaluation robustness scheme.yaml observations.csv",
        "evaluation robustness scheme.yaml observations.csv --error 3% --sensitivity 1024",
        "evaluation robustness scheme.yaml observations.csv --sensitivity 1024 --sensitivity-of 成都市",
        "evaluation robustness scheme.yaml observations.csv --evaluators --out results",
    ];

    internal override int Run(ParseResult call, Session session)
    {
        session.TakeTemplate(call.GetValue(template), call.GetValue(folder));
        ReviewFormat chosen = call.GetValue(format) ?? ReviewFormat.Text;
        if (chosen != ReviewFormat.Text)
            session.MostDiagnostics = null;
        if (Refusal(call, chosen) is { } refusal)
        {
            session.Note([refusal]);
            return ExitCode.WrongCall;
        }

        RoundResult result = Round.Score(session, preparation.AddTo(
            new RoundFiles(call.GetRequiredValue(scheme), call.GetRequiredValue(observations), call.GetValue(corrections)), call));
        StudySettings settings = SettingsOf(call, session);
        if (settings.Traced.FirstOrDefault(name => result.Find(name) is null) is { } unknown)
        {
            session.Note([UnknownSubject.Describe(unknown, result, call.GetRequiredValue(observations))]);
            return ExitCode.Findings;
        }

        StudiedRound round = StudiedRound.Of(session, result, settings);
        if (call.GetValue(folder) is { } path)
            RobustnessFiles.Save(session, round, path);
        if (chosen == ReviewFormat.Json)
            DataOutput.WriteJson(session, round.Study);
        else
            session.Terminal.Output.Write(RobustnessFiles.TextOf(session, round));
        if (call.GetValue(folder) is { } written)
            TellWhere(session, round, written);
        return ExitCode.Done;
    }

    /// <summary>Why options that are sound by themselves say nothing together; <see langword="null"/> when they do.</summary>
    private Diagnostic? Refusal(ParseResult call, ReviewFormat chosen)
    {
        bool hasSensitivity = call.GetValue(sensitivity) is not null;
        if (chosen == ReviewFormat.Json && hasSensitivity && call.GetValue(folder) is null)
            return CommandLineDiagnostics.Of(CommandLineDiagnostics.TwoDocuments, Place.Unknown);
        return call.GetValue(traced) is not null && !hasSensitivity
            ? CommandLineDiagnostics.Of(CommandLineDiagnostics.OnlyWith, Place.Unknown, traced.Name, sensitivity.Name)
            : preparation.Refusal(call);
    }

    private StudySettings SettingsOf(ParseResult call, Session session)
    {
        RobustnessOptions usual = RobustnessOptions.Default;
        return new StudySettings
        {
            Draws = call.GetValue(draws) ?? RobustnessValues.UsualDraws,
            Seed = call.GetValue(seed) ?? RobustnessValues.UsualSeed,
            Weights = call.GetValue(weights),
            Error = call.GetValue(error),
            HasEvaluators = call.GetValue(evaluators),
            Rows = call.GetValue(sensitivity),
            Traced = call.GetValue(traced) ?? [],
            Options = usual with
            {
                Level = call.GetValue(quantiles) ?? usual.Level,
                MaxDegreeOfParallelism = session.ScorerOptions.MaxDegreeOfParallelism,
            },
        };
    }

    private static void TellWhere(Session session, StudiedRound round, string written)
    {
        session.Remark(Written);
        foreach (string line in RobustnessFiles.Describe(session, round, written))
            session.Terminal.Error.WriteLine(line);
    }

    private static bool TryName(string text, out string value)
    {
        value = text.Trim();
        return value.Length > 0;
    }

    private static bool TryRows(string text, out int? value) => Numbers.TryCount(text, LeastRows, MostRows, out value);
}
