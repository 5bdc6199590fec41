using System.CommandLine;
using Evaluation.Cli.Input;
using Evaluation.Cli.Options;
using Evaluation.Cli.Output;
using Evaluation.Diagnostics;
using Evaluation.Observations.Reading.Values;
using Evaluation.Patterns;

namespace Evaluation.Cli.Commands;

/// <summary>Looks for careless, formalistic, copied and gamed scoring, and prints what a person should look at.</summary>
internal sealed class PatternsCommand : EvaluationCommand
{
    private const long UsualSeed = 1;
    private const int LengthOfDate = 10;

    private static readonly LocalText Summary = new(
        "Look for careless, formalistic, copied and gamed scoring", "筛查草率、流于形式、雷同与人为拔高的评分");

    private static readonly LocalText PreviousText = new("The observations of the previous round (CSV)", "上一轮的采集值（CSV）");
    private static readonly LocalText PreviousSchemeText = new("The scheme of the previous round, if another (YAML)", "上一轮的指标体系，如有不同（YAML）");
    private static readonly LocalText SelfScoresText = new("What the subjects gave themselves, on this scheme (CSV)", "评估对象按同一指标体系的自评（CSV）");
    private static readonly LocalText RelationsText = new("Ties: evaluator, subject, tie (CSV)", "评估员与评估对象的关联：评估员、评估对象、关联（CSV）");
    private static readonly LocalText ClientsText = new("Disclosed clients of the assessor: subject (CSV)", "评估机构已披露的客户：评估对象（CSV）");
    private static readonly LocalText LabelsText = new("Sheets that people have judged: evaluator, subject, label (CSV)", "人工认定过的评分表：评估员、评估对象、标注（CSV）");
    private static readonly LocalText ModelText = new("A model saved earlier by --save-model, in place of labels", "此前用 --save-model 保存的模型，代替标注");
    private static readonly LocalText SaveModelText = new("Save the model that is learnt from --labels into this file", "将由 --labels 训练的模型保存到此文件");
    private static readonly LocalText FormalText = new("Codes of indicators that look at form", "形式类指标的编码");
    private static readonly LocalText SubstantiveText = new("Codes of indicators that look at substance", "实质类指标的编码");
    private static readonly LocalText SubjectiveText = new("Codes of indicators that rest on judgement", "主观类指标的编码");
    private static readonly LocalText TargetsText = new("Codes of indicators that a target was set for since the previous round", "上一轮之后设定了目标的指标编码");
    private static readonly LocalText ClosedText = new("When the round was closed: a date, or a time with its offset", "评分截止时间：日期，或带时区的时间");
    private static readonly LocalText SeedText = new("The seed of everything random (default: 1); same seed, same screen", "随机数种子（默认 1）；种子相同则结果相同");
    private static readonly LocalText LevelText = new("The level at which false findings are controlled (default: 0.05)", "控制误报的水平（默认 0.05）");
    private static readonly LocalText DrawsText = new("Most random arrangements for a test (default: 9999)", "每次检验最多的随机排列次数（默认 9999）");
    private static readonly LocalText WithoutText = new("Codes of patterns not to look for, such as PAT118", "不查找的模式编码，如 PAT118");
    private static readonly LocalText OutText = new("Also write patterns.txt, patterns.json and patterns.html into this folder", "另将 patterns.txt、patterns.json、patterns.html 写入此文件夹");
    private static readonly LocalText FormatText = new("How to print the screen: text (default) or json", "筛查结果的输出格式：text（默认）或 json");
    private static readonly LocalText Dates = new("a date such as 2026-05-31, or a time such as 2026-05-31T17:00+08:00", "日期如 2026-05-31，或时间如 2026-05-31T17:00+08:00");
    private static readonly LocalText Formats = new("text or json", "text 或 json");
    private static readonly LocalText Codes = new("a code of the scheme", "指标体系中的编码");
    private static readonly LocalText Written = new("Written:", "已写出：");

    private readonly Argument<string> scheme;
    private readonly Argument<string> observations;
    private readonly Option<string> corrections;
    private readonly Option<string> previous;
    private readonly Option<string> previousScheme;
    private readonly Option<string> selfScores;
    private readonly Option<string> relations;
    private readonly Option<string> clients;
    private readonly Option<string> labels;
    private readonly Option<string> model;
    private readonly Option<string> saveModel;
    private readonly ListOption<string> formal;
    private readonly ListOption<string> substantive;
    private readonly ListOption<string> subjective;
    private readonly ListOption<string> targets;
    private readonly ValueOption<DateTimeOffset?> closed;
    private readonly ValueOption<long?> seed;
    private readonly ValueOption<double?> level;
    private readonly ValueOption<int?> draws;
    private readonly ListOption<string> without;
    private readonly Option<string> folder;
    private readonly Option<string> template;
    private readonly ValueOption<ReviewFormat?> format;

    internal PatternsCommand(Language language)
        : base("patterns", Summary, language)
    {
        scheme = AddSchemeArgument();
        observations = AddObservationsArgument();
        corrections = AddCorrectionsOption();
        previous = AddOption("--previous", "FILE", PreviousText);
        previousScheme = AddOption("--previous-scheme", "FILE", PreviousSchemeText);
        selfScores = AddOption("--self-scores", "FILE", SelfScoresText);
        relations = AddOption("--relations", "FILE", RelationsText);
        clients = AddOption("--clients", "FILE", ClientsText);
        labels = AddOption("--labels", "FILE", LabelsText);
        model = AddOption("--model", "FILE", ModelText);
        saveModel = AddOption("--save-model", "FILE", SaveModelText);
        Options.Add(formal = new ListOption<string>("--formal", FormalText.In(language), Codes, TryParseCode) { HelpName = "CODE..." });
        Options.Add(substantive = new ListOption<string>("--substantive", SubstantiveText.In(language), Codes, TryParseCode) { HelpName = "CODE..." });
        Options.Add(subjective = new ListOption<string>("--subjective", SubjectiveText.In(language), Codes, TryParseCode) { HelpName = "CODE..." });
        Options.Add(targets = new ListOption<string>("--targets", TargetsText.In(language), Codes, TryParseCode) { HelpName = "CODE..." });
        Options.Add(closed = new ValueOption<DateTimeOffset?>("--closed", ClosedText.In(language), Dates, TryParseTime) { HelpName = "DATE" });
        Options.Add(seed = new ValueOption<long?>("--seed", SeedText.In(language), Numbers.Whole, Numbers.TryWhole) { HelpName = "N" });
        Options.Add(level = new ValueOption<double?>("--level", LevelText.In(language), Numbers.Levels, Numbers.TryLevel) { HelpName = "SHARE" });
        Options.Add(draws = new ValueOption<int?>("--draws", DrawsText.In(language), Numbers.Draws, Numbers.TryDraws) { HelpName = "N" });
        Options.Add(without = new ListOption<string>("--without", WithoutText.In(language), Kinds, TryParseKind) { HelpName = "CODE..." });
        folder = AddOption("--out", "DIR", OutText);
        template = AddTemplateOption();
        Options.Add(format = new ValueOption<ReviewFormat?>("--format", FormatText.In(language), Formats, ReviewFormats.TryParse) { HelpName = "text|json" });
    }

    internal override ValueList<string> Examples =>
    [
        "evaluation patterns scheme.yaml observations.csv",
        "evaluation patterns scheme.yaml observations.csv --previous last-year.csv --self-scores self.csv --out results",
        "evaluation patterns scheme.yaml observations.csv --formal A B1 --substantive C --without PAT118",
        "evaluation patterns scheme.yaml observations.csv --labels judged.csv --save-model sheets.model",
    ];

    private static LocalText Kinds
    {
        get
        {
            string codes = string.Join(", ", PatternFindings.All.Select(kind => kind.Code));
            return new LocalText("one of " + codes, "其中之一：" + codes);
        }
    }

    internal override int Run(ParseResult call, Session session)
    {
        session.TakeTemplate(call.GetValue(template), call.GetValue(folder));
        ReviewFormat chosen = call.GetValue(format) ?? ReviewFormat.Text;
        if (chosen != ReviewFormat.Text)
            session.MostDiagnostics = null;
        if (WrongIn(call) is { Count: > 0 } wrong)
        {
            session.Note(wrong);
            return ExitCode.WrongCall;
        }

        PatternScreen screen = ScreenedRound.Screen(session, FilesOf(call), call.GetValue(closed), call.GetValue(seed) ?? UsualSeed, OptionsOf(call, session));
        Save(call, session, screen);
        if (chosen == ReviewFormat.Json)
            DataOutput.WriteJson(session, screen);
        else
            session.Terminal.Output.Write(screen.ToText(session.Language));
        return TellWhere(call, session, screen);
    }

    private List<Diagnostic> WrongIn(ParseResult call)
    {
        var wrong = new List<Diagnostic>();
        if (call.GetValue(saveModel) is not null && call.GetValue(labels) is null)
            wrong.Add(CommandLineDiagnostics.Of(CommandLineDiagnostics.OnlyWith, Place.Unknown, saveModel.Name, labels.Name));
        if (call.GetValue(model) is not null && call.GetValue(labels) is not null)
            wrong.Add(CommandLineDiagnostics.Of(CommandLineDiagnostics.NotTogether, Place.Unknown, model.Name, labels.Name));
        return wrong;
    }

    private ScreenFiles FilesOf(ParseResult call) => new()
    {
        Scheme = call.GetRequiredValue(scheme),
        Observations = call.GetRequiredValue(observations),
        Corrections = call.GetValue(corrections),
        Previous = call.GetValue(previous),
        PreviousScheme = call.GetValue(previousScheme),
        SelfScores = call.GetValue(selfScores),
        Relations = call.GetValue(relations),
        Clients = call.GetValue(clients),
        Labels = call.GetValue(labels),
        Model = call.GetValue(model),
        Formal = call.GetValue(formal) ?? [],
        Substantive = call.GetValue(substantive) ?? [],
        Subjective = call.GetValue(subjective) ?? [],
        Targets = call.GetValue(targets) ?? [],
    };

    private PatternOptions OptionsOf(ParseResult call, Session session)
    {
        PatternOptions usual = PatternOptions.Default;
        return usual with
        {
            Level = call.GetValue(level) ?? usual.Level,
            Draws = call.GetValue(draws) ?? usual.Draws,
            Without = call.GetValue(without) ?? usual.Without,
            MaxDegreeOfParallelism = session.ScorerOptions.MaxDegreeOfParallelism,
        };
    }

    private void Save(ParseResult call, Session session, PatternScreen screen)
    {
        if (call.GetValue(saveModel) is { } file)
            SheetModelOutput.Save(screen, file);
        if (call.GetValue(folder) is { } path)
            PatternFiles.Save(session, screen, path);
    }

    /// <summary>Says where the files are.</summary>
    /// <returns>The exit code: a model that was to be saved and could not be learnt is a finding.</returns>
    private int TellWhere(ParseResult call, Session session, PatternScreen screen)
    {
        (string? written, string? file) = (call.GetValue(folder), call.GetValue(saveModel));
        if (written is not null || (file is not null && screen.Model is not null))
            session.Remark(Written);
        foreach (string line in written is null ? [] : PatternFiles.Describe(session, screen, written))
            session.Terminal.Error.WriteLine(line);
        return file is null ? ExitCode.Done : SheetModelOutput.Tell(session, screen, file);
    }

    private static bool TryParseCode(string text, out string value)
    {
        value = text.Trim();
        return value.Length > 0;
    }

    private static bool TryParseKind(string text, out string value)
    {
        value = text.ToUpperInvariant();
        string code = value;
        return PatternFindings.All.Any(kind => kind.Code == code);
    }

    /// <summary>A day ends with its last moment; without an offset it is that of Greenwich, as in observation files.</summary>
    private static bool TryParseTime(string text, out DateTimeOffset? value)
    {
        bool isRead = TimeText.TryRead(text, out DateTimeOffset time);
        value = !isRead ? null : text.Length <= LengthOfDate ? time.AddDays(1) : time;
        return isRead;
    }
}
