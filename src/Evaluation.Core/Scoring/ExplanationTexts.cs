namespace Evaluation.Scoring;

/// <summary>The words of <see cref="ExplanationText"/>.</summary>
internal static class ExplanationTexts
{
    internal static readonly LocalText Total = new("Total", "总分");
    internal static readonly LocalText Score = new("{0} of {1}", "得 {0} 分（满分 {1}）");
    internal static readonly LocalText Points = new("{0} points of the total", "计入总分 {0} 分");
    internal static readonly LocalText Lost = new("{0} lost", "失 {0} 分");
    internal static readonly LocalText LeftOut = new("left out", "不计入");
    internal static readonly LocalText NoTotal = new("no total", "不计总分");
    internal static readonly LocalText NoEffect = new("no effect", "未触发");
    internal static readonly LocalText DeductedUnder = new(
        "takes nothing: the same fault is already deducted under {0}", "同一问题已在 {0} 扣分，不重复扣分");
    internal static readonly LocalText Failed = new("fails the subject", "触发，判为不达标");
    internal static readonly LocalText Unscored = new("fails the subject, no total is given", "触发，不计总分");
    internal static readonly LocalText GradeGiven = new("grade {0}", "等级 {0}");
    internal static readonly LocalText GradedByShare = new(
        "Grade {0} (share {1} %): place {2} of {3}, the first {4} earn it or better", "等级 {0}（占 {1}%）：共 {3} 个对象，居第 {2} 位，前 {4} 位为该等级及以上");
    internal static readonly LocalText GradeTie = new("which {0} with equal totals share", "{0} 个对象同分，一并认定");
    internal static readonly LocalText TotalBecomes = new("total {0} → {1}", "总分 {0} → {1}");
    internal static readonly LocalText Overriding = new("sets {0} to {2} (was {1})", "改判 {0}：{1} 分 → {2} 分");
    internal static readonly LocalText OverridingNothing = new("sets {0} to {1} (was left out)", "改判 {0}：原不计入 → {1} 分");
    internal static readonly LocalText Overridden = new("was {1}, set to {2} by {0}", "原 {1} 分，由 {0} 改判为 {2} 分");
    internal static readonly LocalText OverriddenNothing = new("was left out, set to {1} by {0}", "原不计入，由 {0} 改判为 {1} 分");
    internal static readonly LocalText Under = new("{0} under {1}", "{0}（依据：{1}）");
    internal static readonly LocalText OverrideOfBranch = new("override {0}", "改判 {0}");
    internal static readonly LocalText Added = new("{0} points", "{0} 分");
    internal static readonly LocalText Reason = new("reason: {0}", "理由：{0}");
    internal static readonly LocalText Rounding = new("rounding {0}", "修约 {0}");
    internal static readonly LocalText RoundedFrom = new("rounded from {0}", "由 {0} 修约");
    internal static readonly LocalText Rescaled = new(
        "only {0} % of the weight applies; scaled up to the full mark", "仅 {0}% 的权重适用，已折算至满分");
    internal static readonly LocalText Spread = new(
        "{0} of marks or weight left out, spread evenly over {1}: {2} more for each", "不计入的分值（权重）{0} 平均分摊到 {1} 项，每项加 {2}");
    internal static readonly LocalText ComparedInPart = new(
        "only {0} % of the weight applies; compared on what both sides have", "仅 {0}% 的权重适用，只在双方都有得分的指标上比较");
    internal static readonly LocalText Outranking = new(
        "compared with {0} others: outranks {1}, level with {2}, outranked by {3}", "与其他 {0} 个对象两两比较：胜 {1}、平 {2}、负 {3}");
    internal static readonly LocalText NoParts = new(
        "wins and losses cannot be told by indicator: the ones above have no points of the total", "胜负由各指标共同决定，不能分摊到上列单项指标");
    internal static readonly LocalText NotCompared = new("{0} not compared, sharing no indicator", "其中 {0} 个无共同指标，未比较");
    internal static readonly LocalText Rule = new("rule {0}: {1}", "规则 {0}：{1}");
    internal static readonly LocalText RuleOfDeduction = new("rule {0}, whose points are taken off: {1}", "规则 {0}（所计分值从总分中扣除）：{1}");
    internal static readonly LocalText Observed = new("observed: {0}", "采集值：{0}");
    internal static readonly LocalText Reckoned = new("reckoned: {0}", "计算：{0}");
    internal static readonly LocalText By = new("by {0}", "评估员 {0}");
    internal static readonly LocalText PanelOf = new("{0} of {1} evaluators:", "{1} 名评估员的{0}：");
    internal static readonly LocalText PanelMean = new("mean", "平均值");
    internal static readonly LocalText PanelTrimmedMean = new(
        "mean, without the highest {0} and the lowest {0},", "平均值（去掉 {0} 个最高和 {0} 个最低）");
    internal static readonly LocalText PanelMedian = new("median", "中位数");
    internal static readonly LocalText PanelConsensus = new("agreement", "一致意见");
    internal static readonly LocalText PanelAnswer = new("- {0}: {1}", "- {0}：{1}");
    internal static readonly LocalText PanelDropped = new("{0} (dropped)", "{0}（去掉）");
    internal static readonly LocalText Corrected = new(
        "correction {0}: {1} → {2} after {3} (by {4}, {5}, reason: {6}", "第{0}次 {1} → {3}后 {2}（复核人 {4}，{5}，理由：{6}");
    internal static readonly LocalText CorrectedClause = new(", under {0}", "，依据：{0}");
    internal static readonly LocalText CorrectedEvidence = new(", evidence: {0}", "，证据：{0}");
    internal static readonly LocalText CorrectedEnd = new(")", "）");
    internal static readonly LocalText Feedback = new("feedback", "反馈");
    internal static readonly LocalText Appeal = new("appeal", "申诉");
    internal static readonly LocalText Review = new("review", "复核");
    internal static readonly LocalText FinalDecision = new("the final decision", "终评");
    internal static readonly LocalText Unnamed = new("unnamed", "未署名");
    internal static readonly LocalText Basis = new("basis: {0}", "依据：{0}");
    internal static readonly LocalText Evidence = new("evidence: {0}", "证据：{0}");
    internal static readonly LocalText Comment = new("remark: {0}", "备注：{0}");
    internal static readonly LocalText Unverified = new("{0} (not verified)", "{0}（未核实）");
}
