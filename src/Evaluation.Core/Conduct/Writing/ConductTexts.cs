using Evaluation.Conduct.Rules;

namespace Evaluation.Conduct.Writing;

/// <summary>Sentences of a report on conduct.</summary>
internal static class ConductTexts
{
    internal static readonly LocalText Title = new("Conduct of the assessment: {0}", "评估规范性审查：{0}");
    internal static readonly LocalText Caution = new(
        "These are points for people to look at. What the dossier does not tell cannot be assessed, which is neither good nor bad.",
        "以下内容供人工研判。档案未载明的事项无法评判，既不代表符合，也不代表不符合。");
    internal static readonly LocalText Verdicts = new("In short", "概要");
    internal static readonly LocalText Verdict = new("{0}: {1}", "{0}：{1}");
    internal static readonly LocalText Rules = new("Rules not met or to be looked at", "不符合或待研判的规则");
    internal static readonly LocalText NoRules = new("None among the rules that could be assessed.", "可评判的规则均符合。");
    internal static readonly LocalText Rule = new("{0} {1} [{2}, {3}]", "{0} {1}〔{2}，{3}〕");
    internal static readonly LocalText Basis = new("Basis: {0}", "依据：{0}");
    internal static readonly LocalText UnverifiedBasis = new("{0} (by analogy or recalled, not verified)", "{0}（类推或凭记忆，未经核实）");
    internal static readonly LocalText Clears = new("What would clear it: {0}", "如何消除：{0}");
    internal static readonly LocalText Judged = new("Judged by {0} on {1}: {2}. {3}", "{0}于 {1} 认定：{2}。{3}");
    internal static readonly LocalText Unknown = new("Rules that could not be assessed", "无法评判的规则");
    internal static readonly LocalText UnknownRule = new("{0} {1}: {2}", "{0} {1}：{2}");
    internal static readonly LocalText UnusedJudgement = new("A judgement about {0}, which no pack has, had no effect.", "规则包中没有 {0}，对它的认定未生效。");
    internal static readonly LocalText SchemeTitle = new("The scheme: {0} ({1} leaves)", "指标体系：{0}（末级指标 {1} 项）");
    internal static readonly LocalText Shares = new("Weight on form {0} %, on substance {1} %, the rest is not told apart.", "形式类指标权重 {0}%，实质类 {1}%，其余未能区分。");
    internal static readonly LocalText NoFindings = new("Nothing to be looked at.", "未发现需要查看的问题。");
    internal static readonly LocalText Finding = new("{0} [{1}] {2}", "{0}〔{1}〕{2}");
    internal static readonly LocalText NotAssessed = new("Not looked at: {0}", "未作审查：{0}");
    internal static readonly LocalText LedgerTitle = new("Appeals and corrections", "申诉与更正台账");
    internal static readonly LocalText Direction = new(
        "Corrected scores, by subject and stage: {0} raised, {1} lowered, {2} unchanged; {3} subjects without a correction moved in rank or grade.",
        "按对象、阶段统计的更正：提高 {0} 次，降低 {1} 次，不变 {2} 次；未更正而名次或等级变动的对象 {3} 个。");
    internal static readonly LocalText Line = new("{0}: {1}", "{0}：{1}");
    internal static readonly LocalText Step = new("{0} {1} (rank {2})", "{0} {1} 分（第 {2} 名）");
    internal static readonly LocalText GradedStep = new("{0} {1} (rank {2}, {3})", "{0} {1} 分（第 {2} 名，{3}）");
    internal static readonly LocalText Change = new("{0}, {1}: {2} → {3} by {4}, {5}: {6}", "{0}，{1}：{2} → {3}，{4}，{5}：{6}");
    internal static readonly LocalText NoScore = new("no total", "无总分");
    internal static readonly LocalText Decider = new("{0}: {1} corrections, {2} raised a total, {3} lowered one", "{0}：更正 {1} 条，提高总分 {2} 次，降低 {3} 次");
    internal static readonly LocalText Deciders = new("Who changed what", "更正人");
    internal static readonly LocalText More = new("and {0} more; the JSON has all.", "另有 {0} 个，全部见 JSON。");

    internal static LocalText Of(RuleArea area) => area switch
    {
        RuleArea.Recomputability => new("Recomputability", "可复算性"),
        RuleArea.Independence => new("Independence", "独立性"),
        RuleArea.Sampling => new("Sample", "对象选取"),
        RuleArea.Burden => new("Burden", "评估负担"),
        RuleArea.FeesAndAwards => new("Fees and awards", "收费与评奖"),
        _ => new("Appeals", "申诉"),
    };

    internal static LocalText Of(RuleOutcomeKind outcome) => outcome switch
    {
        RuleOutcomeKind.Met => new("met", "符合"),
        RuleOutcomeKind.NotMet => new("not met", "不符合"),
        RuleOutcomeKind.NeedsReview => new("needs review", "待研判"),
        _ => new("cannot be assessed", "无法评判"),
    };

    internal static LocalText Of(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Serious => new("serious", "严重"),
        RuleSeverity.Shortcoming => new("shortcoming", "不足"),
        _ => new("advice", "建议"),
    };
}
