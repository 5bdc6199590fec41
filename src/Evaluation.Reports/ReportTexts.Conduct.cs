namespace Evaluation.Reports;

/// <content>The words of the section on conduct.</content>
internal static partial class ReportTexts
{
    internal static readonly LocalText Conduct = new("Is the assessment itself sound?", "评估自身规范性");
    internal static readonly LocalText ConductHelp = new(
        "These are points for people to look at, about the assessment and not about those assessed. What the dossier does not tell cannot be assessed, which is neither good nor bad; a clause that was not read in its source is marked.",
        "以下内容针对评估工作本身，不针对评估对象，供人工研判。档案未载明的事项无法评判，既不代表符合，也不代表不符合；未经核实的条款均已标明。");

    internal static readonly LocalText Question = new("Question", "问题");
    internal static readonly LocalText Answer = new("Answer", "结论");
    internal static readonly LocalText RulesMet = new("Met", "符合");
    internal static readonly LocalText RulesNotMet = new("Not met", "不符合");
    internal static readonly LocalText RulesToReview = new("To be looked at", "待研判");
    internal static readonly LocalText RulesUnknown = new("Cannot be assessed", "无法评判");
    internal static readonly LocalText AnswerYes = new("yes", "是");
    internal static readonly LocalText AnswerNo = new("no", "否");
    internal static readonly LocalText AnswerInDoubt = new("in doubt", "存疑");
    internal static readonly LocalText AnswerNotKnown = new("not known", "不详");
    internal static readonly LocalText ConductFindings = new("Rules not met or to be looked at", "不符合或待研判的规则");
    internal static readonly LocalText ConductNone = new("Nothing to be looked at.", "未发现需要查看的问题。");
    internal static readonly LocalText ConductClears = new("What would clear it", "如何消除");
    internal static readonly LocalText ConductScheme = new("The scheme", "指标体系");
    internal static readonly LocalText ConductAppeals = new("Appeals and corrections", "申诉与更正台账");
    internal static readonly LocalText ConductUnknown = new("Could not be assessed", "无法评判的事项");
    internal static readonly LocalText LedgerSteps = new("From the first score to the final one", "初评至终评");
    internal static readonly LocalText LedgerChange = new("Change", "变动");
    internal static readonly LocalText LedgerWhy = new("Who changed what, and why", "更正人、内容与理由");
    internal static readonly LocalText CutProgrammes = new("{0} of the programmes", "{0} 个评估项目");
    internal static readonly LocalText CutLedger = new("{0} rows of the ledger of appeals", "{0} 行申诉台账");
}
