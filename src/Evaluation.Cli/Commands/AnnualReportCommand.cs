using System.CommandLine;
using System.Globalization;
using Evaluation.Cli.Input;
using Evaluation.Cli.Options;
using Evaluation.Cli.Output;
using Evaluation.Conduct;
using Evaluation.Conduct.AnnualReports;
using Evaluation.Conduct.Rules;
using Evaluation.Diagnostics;

namespace Evaluation.Cli.Commands;

/// <summary>Checks the arithmetic of an office's annual report.</summary>
internal sealed class AnnualReportCommand : EvaluationCommand
{
    private static readonly LocalText Summary = new("Check the arithmetic of an annual report on open government", "核对政府信息公开工作年度报告的数据");
    private static readonly LocalText FileText = new("The report's tables (Excel, web page or CSV)", "年度报告的表格（Excel、网页或 CSV）");
    private static readonly LocalText PreviousText = new("The same office's tables of the year before", "同一机关上一年度的表格");
    private static readonly LocalText TextText = new("The text of the report, where it is not on the page itself", "年度报告正文（网页中已有的不必另给）");
    private static readonly LocalText PreviousTextText = new("The text of the year before, to be compared", "上一年度的正文，用于比对");
    private static readonly LocalText NeighboursText = new("Texts of other offices, to be compared", "其他机关的正文，用于比对");
    private static readonly LocalText TemplatesText = new("Texts that every office was given: not counted", "统一下发的模板文本，比对时剔除");
    private static readonly LocalText Files = new("a file", "文件");
    private static readonly LocalText FormatText = new("How to print the check: text (default) or json", "核对结果的输出格式：text（默认）或 json");
    private static readonly LocalText Formats = new("text or json", "text 或 json");
    private static readonly LocalText Counts = new(
        "{0} identities: {1} hold, {2} do not, {3} uncertain, {4} not assessable.", "核对 {0} 项：相符 {1} 项，不符 {2} 项，存疑 {3} 项，无法核对 {4} 项。");
    private static readonly LocalText Line = new("{0} [{1}] {2}: {3}", "{0}〔{1}〕{2}：{3}");
    private static readonly LocalText Where = new("  in {0}", "  位于 {0}");
    private static readonly LocalText Compared = new("{0}: {1} % of the text is shared, {2} of {3} sentences are repeated: {4}.", "{0}：正文重合 {1}%，{3} 个句子中重复 {2} 个：{4}。");
    private static readonly LocalText Repeated = new("  “{0}”", "  “{0}”");

    private readonly Argument<string> file;
    private readonly Option<string> previous;
    private readonly Option<string> text;
    private readonly Option<string> previousText;
    private readonly ListOption<string> neighbours;
    private readonly ListOption<string> templates;
    private readonly ValueOption<ReviewFormat?> format;

    internal AnnualReportCommand(Language language)
        : base("annual-report", Summary, language)
    {
        file = AddFileArgument("FILE", FileText);
        previous = AddOption("--previous", "FILE", PreviousText);
        text = AddOption("--text", "FILE", TextText);
        previousText = AddOption("--previous-text", "FILE", PreviousTextText);
        Options.Add(neighbours = new ListOption<string>("--neighbour", NeighboursText.In(language), Files, TryName) { HelpName = "FILE" });
        Options.Add(templates = new ListOption<string>("--template", TemplatesText.In(language), Files, TryName) { HelpName = "FILE" });
        Options.Add(format = new ValueOption<ReviewFormat?>("--format", FormatText.In(language), Formats, ReviewFormats.TryParse) { HelpName = "text|json" });
    }

    internal override ValueList<string> Examples =>
    [
        "evaluation annual-report report-2025.xlsx",
        "evaluation annual-report report-2025.csv --previous report-2024.csv --text report-2025.txt",
        "evaluation annual-report report-2025.html --previous report-2024.html --neighbour other-office.html",
    ];

    internal override int Run(ParseResult call, Session session)
    {
        (ReportCheck check, ReuseCheck? reuse) = new AnnualReportFiles(call.GetRequiredValue(file))
        {
            Text = call.GetValue(text),
            Previous = call.GetValue(previous),
            PreviousText = call.GetValue(previousText),
            Neighbours = call.GetValue(neighbours) ?? [],
            Templates = call.GetValue(templates) ?? [],
        }.Check(session);
        if (call.GetValue(format) == ReviewFormat.Json)
        {
            DataOutput.WriteJson(session, check, reuse);
            return ExitCode.Done;
        }

        Print(session, check);
        foreach (ReuseComparison comparison in reuse?.Comparisons ?? [])
            Print(session, comparison);
        foreach (ConductFinding finding in reuse?.Findings ?? [])
            session.Say(Line, finding.Code, Word(finding.Outcome), finding.Statement, finding.Clears);
        return ExitCode.Done;
    }

    private static void Print(Session session, ReportCheck check)
    {
        int Of(ReportOutcome outcome) => check.Identities.Count(identity => identity.Outcome == outcome);
        session.Say(Counts, check.Identities.Count, Of(ReportOutcome.Pass), Of(ReportOutcome.Fail), Of(ReportOutcome.Uncertain), Of(ReportOutcome.NotAssessable));
        foreach (ReportIdentity identity in check.Identities.Where(identity => identity.Outcome != ReportOutcome.Pass))
        {
            session.Say(Line, identity.Code, Word(identity.Outcome), identity.Statement, SafeText.Line(identity.Arithmetic));
            if (identity.Outcome != ReportOutcome.NotAssessable && CellRange.Of(identity.Cells) is { Length: > 0 } cells)
                session.Say(Where, SafeText.Line(cells));
        }
    }

    private static void Print(Session session, ReuseComparison comparison)
    {
        string share = double.IsNaN(comparison.Similarity) ? "—" : (100 * comparison.Similarity).ToString("0", CultureInfo.InvariantCulture);
        session.Say(Compared, SafeText.Line(comparison.Other.Name), share, comparison.Repeated, comparison.Sentences, Word(comparison.Outcome));
        foreach (string sentence in comparison.Longest)
            session.Say(Repeated, SafeText.Of(sentence));
    }

    private static LocalText Word(RuleOutcomeKind outcome) => outcome switch
    {
        RuleOutcomeKind.Met => new("of its own", "未见雷同"),
        RuleOutcomeKind.NotAssessable => new("too short to tell", "正文过短，无法判断"),
        _ => new("needs review", "待研判"),
    };

    private static bool TryName(string name, out string value)
    {
        value = name;
        return !string.IsNullOrWhiteSpace(name);
    }

    private static LocalText Word(ReportOutcome outcome) => outcome switch
    {
        ReportOutcome.Fail => new("does not hold", "不符"),
        ReportOutcome.Uncertain => new("uncertain", "存疑"),
        ReportOutcome.NotAssessable => new("not assessable", "无法核对"),
        _ => new("holds", "相符"),
    };
}
