using System.CommandLine;
using Evaluation.Cli.Input;
using Evaluation.Cli.Options;
using Evaluation.Cli.Output;
using Evaluation.Conduct.AnnualReports;
using Evaluation.Diagnostics;

namespace Evaluation.Cli.Commands;

/// <summary>Checks the arithmetic of an office's annual report.</summary>
internal sealed class AnnualReportCommand : EvaluationCommand
{
    private static readonly LocalText Summary = new("Check the arithmetic of an annual report on open government", "核对政府信息公开工作年度报告的数据");
    private static readonly LocalText FileText = new("The report's tables (CSV)", "年度报告的表格（CSV）");
    private static readonly LocalText PreviousText = new("The same office's tables of the year before (CSV)", "同一机关上一年度的表格（CSV）");
    private static readonly LocalText TextText = new("The text of the report (UTF-8)", "年度报告正文（UTF-8 文本）");
    private static readonly LocalText FormatText = new("How to print the check: text (default) or json", "核对结果的输出格式：text（默认）或 json");
    private static readonly LocalText Formats = new("text or json", "text 或 json");
    private static readonly LocalText Counts = new(
        "{0} identities: {1} hold, {2} do not, {3} uncertain, {4} not assessable.", "核对 {0} 项：相符 {1} 项，不符 {2} 项，存疑 {3} 项，无法核对 {4} 项。");
    private static readonly LocalText Line = new("{0} [{1}] {2}: {3}", "{0}〔{1}〕{2}：{3}");

    private readonly Argument<string> file;
    private readonly Option<string> previous;
    private readonly Option<string> text;
    private readonly ValueOption<ReviewFormat?> format;

    internal AnnualReportCommand(Language language)
        : base("annual-report", Summary, language)
    {
        file = AddFileArgument("FILE", FileText);
        previous = AddOption("--previous", "FILE", PreviousText);
        text = AddOption("--text", "FILE", TextText);
        Options.Add(format = new ValueOption<ReviewFormat?>("--format", FormatText.In(language), Formats, ReviewFormats.TryParse) { HelpName = "text|json" });
    }

    internal override ValueList<string> Examples =>
    [
        "evaluation annual-report report-2025.csv",
        "evaluation annual-report report-2025.csv --previous report-2024.csv --text report-2025.txt",
    ];

    internal override int Run(ParseResult call, Session session)
    {
        ReportCheck check = AnnualReportFiles.Check(session, call.GetRequiredValue(file), call.GetValue(previous), call.GetValue(text));
        if (call.GetValue(format) == ReviewFormat.Json)
            DataOutput.WriteJson(session, check);
        else
            Print(session, check);
        return ExitCode.Done;
    }

    private static void Print(Session session, ReportCheck check)
    {
        int Of(ReportOutcome outcome) => check.Identities.Count(identity => identity.Outcome == outcome);
        session.Say(Counts, check.Identities.Count, Of(ReportOutcome.Pass), Of(ReportOutcome.Fail), Of(ReportOutcome.Uncertain), Of(ReportOutcome.NotAssessable));
        foreach (ReportIdentity identity in check.Identities.Where(identity => identity.Outcome != ReportOutcome.Pass))
            session.Say(Line, identity.Code, Word(identity.Outcome), identity.Statement, SafeText.Line(identity.Arithmetic));
    }

    private static LocalText Word(ReportOutcome outcome) => outcome switch
    {
        ReportOutcome.Fail => new("does not hold", "不符"),
        ReportOutcome.Uncertain => new("uncertain", "存疑"),
        ReportOutcome.NotAssessable => new("not assessable", "无法核对"),
        _ => new("holds", "相符"),
    };
}
