using System.CommandLine;
using Evaluation.Cli.Input;
using Evaluation.Cli.Options;
using Evaluation.Cli.Output;
using Evaluation.Diagnostics;
using Evaluation.Robustness.WhatIf;
using Evaluation.Scoring;

namespace Evaluation.Cli.Commands;

/// <summary>Answers what would become of a round if something were otherwise.</summary>
internal sealed class WhatIfCommand : EvaluationCommand
{
    private static readonly LocalText Summary = new("Answer what would happen if an indicator, a weight or a score were otherwise", "解答假如：指标、权重或得分改变后会怎样");
    private static readonly LocalText RemoveText = new("Indicators to take out, each on its own: who moves?", "逐一去掉这些指标：名次如何变化？");
    private static readonly LocalText SwapText = new("Two subjects: how little must a weight change until they change places?", "两个对象：某项权重至少改变多少二者才会易位？");
    private static readonly LocalText ImproveText = new("A subject: what is the cheapest way to reach --to?", "一个对象：达到 --to 的目标怎样最省？");
    private static readonly LocalText ToText = new(
        "Its goal: next (default: the next grade), a grade, a total, or rank:N", "其目标：next（默认，下一等级）、某一等级、某一总分或 rank:N（名次）");

    private static readonly LocalText EffortText = new(
        "Effort by indicator: indicator, per point, start (CSV); others then stay as they are", "各指标的投入：指标、每分投入、起步投入（CSV）；未列出的指标保持不变");

    private static readonly LocalText CompareText = new(
        "Scheme and observations of an earlier round: is a change due to data, weights or method?", "上一轮的指标体系与采集值：变化来自数据、权重还是方法？");

    private static readonly LocalText StructureText = new("Which indicators count twice, pull against the rest, or tell nobody from anybody?", "哪些指标重复计分、方向相反或不起区分作用？");
    private static readonly LocalText OutText = new("Also write whatif.txt and whatif.json into this folder", "另将 whatif.txt、whatif.json 写入此文件夹");
    private static readonly LocalText FormatText = new("How to print the answers: text (default) or json", "解答的输出格式：text（默认）或 json");
    private static readonly LocalText Formats = new("text or json", "text 或 json");
    private static readonly LocalText Values = new("a text that is not blank", "非空文本");
    private static readonly LocalText Written = new("Written:", "已写出：");

    private readonly Argument<string> scheme;
    private readonly Argument<string> observations;
    private readonly Option<string> corrections;
    private readonly ListOption<string> remove;
    private readonly ListOption<string> swap;
    private readonly Option<string> improve;
    private readonly ValueOption<ImprovementGoal?> to;
    private readonly Option<string> effort;
    private readonly ListOption<string> compare;
    private readonly Option<bool> structure;
    private readonly Option<string> folder;
    private readonly ValueOption<ReviewFormat?> format;

    internal WhatIfCommand(Language language)
        : base("whatif", Summary, language)
    {
        scheme = AddSchemeArgument();
        observations = AddObservationsArgument();
        corrections = AddCorrectionsOption();
        Options.Add(remove = new ListOption<string>("--remove", RemoveText.In(language), Values, TryParseValue) { HelpName = "CODE..." });
        Options.Add(swap = new ListOption<string>("--swap", SwapText.In(language), Values, TryParseValue) { HelpName = "SUBJECT SUBJECT" });
        improve = AddOption("--improve", "SUBJECT", ImproveText);
        Options.Add(to = new ValueOption<ImprovementGoal?>("--to", ToText.In(language), Goals.Accepted, Goals.TryParse) { HelpName = "GOAL" });
        effort = AddOption("--effort", "FILE", EffortText);
        Options.Add(compare = new ListOption<string>("--compare", CompareText.In(language), Values, TryParseValue) { HelpName = "SCHEME OBSERVATIONS" });
        Options.Add(structure = new Option<bool>("--structure") { Description = StructureText.In(language) });
        folder = AddOption("--out", "DIR", OutText);
        Options.Add(format = new ValueOption<ReviewFormat?>("--format", FormatText.In(language), Formats, ReviewFormats.TryParse) { HelpName = "text|json" });
    }

    internal override ValueList<string> Examples =>
    [
        "evaluation whatif scheme.yaml observations.csv --remove A1 B --structure",
        "evaluation whatif scheme.yaml observations.csv --swap 成都市 眉山市",
        "evaluation whatif scheme.yaml observations.csv --improve 乐山市 --to rank:3",
        "evaluation whatif scheme.yaml observations.csv --compare last-year.yaml last-year.csv",
    ];

    internal override int Run(ParseResult call, Session session)
    {
        ReviewFormat chosen = call.GetValue(format) ?? ReviewFormat.Text;
        if (chosen != ReviewFormat.Text)
            session.MostDiagnostics = null;
        WhatIfQuestions questions = QuestionsOf(call);
        if (WrongIn(call, questions) is { Count: > 0 } wrong)
        {
            session.Note(wrong);
            return ExitCode.WrongCall;
        }

        RoundResult result = Round.Score(session, call.GetRequiredValue(scheme), call.GetRequiredValue(observations), call.GetValue(corrections));
        var files = new WhatIfFiles(result, new WhatIfAnswers(session, result, call.GetRequiredValue(observations)).To(questions));
        session.CancellationToken.ThrowIfCancellationRequested();
        if (call.GetValue(folder) is { } path)
            files.Save(session, path);
        if (chosen == ReviewFormat.Json)
            DataOutput.WriteJson(session, files);
        else
            session.Terminal.Output.Write(files.ToText(session.Language));
        if (call.GetValue(folder) is { } written)
            TellWhere(session, written);
        return ExitCode.Done;
    }

    private WhatIfQuestions QuestionsOf(ParseResult call) => new()
    {
        Remove = call.GetValue(remove) ?? [],
        Swap = call.GetValue(swap) ?? [],
        Improve = call.GetValue(improve),
        Goal = call.GetValue(to) ?? ImprovementGoal.NextGrade,
        Effort = call.GetValue(effort),
        Compare = call.GetValue(compare) ?? [],
        Structure = call.GetValue(structure),
    };

    /// <summary>What no single option can know to be wrong.</summary>
    private ValueList<Diagnostic> WrongIn(ParseResult call, WhatIfQuestions questions)
    {
        var wrong = new DiagnosticBag();
        foreach ((Option option, ValueList<string> values) in new (Option, ValueList<string>)[] { (swap, questions.Swap), (compare, questions.Compare) })
        {
            if (values.Count is not (0 or 2))
                wrong.Add(CommandLineDiagnostics.NotTwo, Place.Unknown, option.Name, values.Count, string.Join(", ", values));
        }

        foreach ((Option option, bool isGiven) in new (Option, bool)[] { (to, call.GetValue(to) is not null), (effort, questions.Effort is not null) })
        {
            if (isGiven && questions.Improve is null)
                wrong.Add(CommandLineDiagnostics.OnlyWith, Place.Unknown, option.Name, improve.Name);
        }

        if (wrong.Count == 0 && !questions.IsAny)
            wrong.Add(CommandLineDiagnostics.NoQuestion, Place.Unknown, string.Join(", ", new Option[] { remove, swap, improve, compare, structure }.Select(option => option.Name)));
        return wrong.ToList();
    }

    private static void TellWhere(Session session, string written)
    {
        session.Remark(Written);
        foreach (string line in WhatIfFiles.Describe(session, written))
            session.Terminal.Error.WriteLine(line);
    }

    private static bool TryParseValue(string text, out string value)
    {
        value = text.Trim();
        return value.Length > 0;
    }
}
