using System.CommandLine;
using Evaluation.Cli.Input;
using Evaluation.Cli.Options;
using Evaluation.Cli.Output;
using Evaluation.Comparison;
using Evaluation.Comparison.Matching;
using Evaluation.Scoring;

namespace Evaluation.Cli.Commands;

/// <summary>Lays two rounds beside each other.</summary>
internal sealed class CompareCommand : EvaluationCommand
{
    private static readonly LocalText Summary = new("Compare two rounds: what changed, for whom, and why", "对比两轮评估：变化了什么、涉及谁、原因何在");
    private static readonly LocalText SchemeBefore = new("The scheme of the earlier round (YAML)", "前一轮的指标体系文件（YAML）");
    private static readonly LocalText ObservationsBefore = new("The observations of the earlier round (CSV)", "前一轮的采集值文件（CSV）");
    private static readonly LocalText SchemeAfter = new("The scheme of the later round (YAML)", "后一轮的指标体系文件（YAML）");
    private static readonly LocalText ObservationsAfter = new("The observations of the later round (CSV)", "后一轮的采集值文件（CSV）");
    private static readonly LocalText RenamedText = new("Subjects and indicators that were renamed: kind, before, after (CSV)", "更名对照表：类别、原名称、现名称（CSV）");
    private static readonly LocalText OutText = new("Also write comparison.txt, .json, the tables and suggested renamings into this folder", "另将对比文本、JSON、数据表和疑似更名写入此文件夹");
    private static readonly LocalText FormatText = new("How to print the comparison: text (default) or json", "对比结果的输出格式：text（默认）或 json");
    private static readonly LocalText Formats = new("text or json", "text 或 json");
    private static readonly LocalText Comparing = new("Comparing the rounds", "正在对比两轮");
    private static readonly LocalText Written = new("Written:", "已写出：");

    private readonly Argument<string> schemeBefore;
    private readonly Argument<string> observationsBefore;
    private readonly Argument<string> schemeAfter;
    private readonly Argument<string> observationsAfter;
    private readonly Option<string> renamed;
    private readonly Option<string> folder;
    private readonly ValueOption<ReviewFormat?> format;

    internal CompareCommand(Language language)
        : base("compare", Summary, language)
    {
        schemeBefore = AddFileArgument("SCHEME1", SchemeBefore);
        observationsBefore = AddFileArgument("OBSERVATIONS1", ObservationsBefore);
        schemeAfter = AddFileArgument("SCHEME2", SchemeAfter);
        observationsAfter = AddFileArgument("OBSERVATIONS2", ObservationsAfter);
        renamed = AddOption("--renamed", "FILE", RenamedText);
        folder = AddOption("--out", "DIR", OutText);
        Options.Add(format = new ValueOption<ReviewFormat?>("--format", FormatText.In(language), Formats, ReviewFormats.TryParse) { HelpName = "text|json" });
    }

    internal override ValueList<string> Examples =>
    [
        "evaluation compare 2024.yaml 2024.csv 2025.yaml 2025.csv",
        "evaluation compare 2024.yaml 2024.csv 2025.yaml 2025.csv --renamed renamed.csv --out comparison",
    ];

    internal override int Run(ParseResult call, Session session)
    {
        ReviewFormat chosen = call.GetValue(format) ?? ReviewFormat.Text;
        if (chosen != ReviewFormat.Text)
            session.MostDiagnostics = null;
        Renamings renamings = call.GetValue(renamed) is { } path ? session.Take(RenamingFile.Read(path, session.CancellationToken)) : Renamings.None;
        RoundResult before = Round.Score(session, call.GetRequiredValue(schemeBefore), call.GetRequiredValue(observationsBefore));
        RoundResult after = Round.Score(session, call.GetRequiredValue(schemeAfter), call.GetRequiredValue(observationsAfter));
        RoundComparison comparison = session.Take(ProgressBar.Run(session, Comparing, ProgressBar.IsLongFor(after.Observations.Count), _ =>
            RoundComparison.TryOf(before, after, new ComparisonOptions { Renamings = renamings }, session.CancellationToken)));
        if (call.GetValue(folder) is { } written)
            ComparisonFiles.Save(session, comparison, written);
        if (chosen == ReviewFormat.Json)
            DataOutput.WriteJson(session, comparison);
        else
            session.Terminal.Output.Write(comparison.ToText(session.Language));
        if (call.GetValue(folder) is { } told)
            TellWhere(session, told);
        return ExitCode.Done;
    }

    private static void TellWhere(Session session, string written)
    {
        session.Remark(Written);
        foreach (string line in ComparisonFiles.Describe(session, written))
            session.Terminal.Error.WriteLine(line);
    }
}
