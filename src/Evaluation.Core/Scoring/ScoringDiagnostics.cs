using Evaluation.Diagnostics;

namespace Evaluation.Scoring;

/// <summary>What can be wrong with a round beyond its single observations.</summary>
internal static class ScoringDiagnostics
{
    internal static readonly DiagnosticDescriptor SeveralObservations = new("SCO101", DiagnosticSeverity.Error, new LocalText(
        "'{0}' has more than one observation for {1}; the first is at {2}. Keep the one that counts.",
        "“{0}”的指标 {1} 有多条采集值，第一条在 {2}。请只保留有效的一条。"));

    internal static readonly DiagnosticDescriptor NoSubjects = new("SCO102", DiagnosticSeverity.Error, new LocalText(
        "There are no observations, so there is nobody to score.",
        "没有任何采集值，因此没有可评分的对象。"));

    internal static readonly DiagnosticDescriptor MoreRefusals = new("SCO104", DiagnosticSeverity.Error, new LocalText(
        "{0} observations that cannot be scored are listed; {1} more are not. Look for one cause of many, such as a column named wrongly, then score again.",
        "已列出 {0} 条不能计分的采集值，另有 {1} 条未列出。请先查找共同原因（如列名有误），改正后重新评分。"));

    internal static readonly DiagnosticDescriptor NobodyDiffers = new("SCO105", DiagnosticSeverity.Error, new LocalText(
        "All subjects have the same number for {0} (or it equals the target), so its method '{1}' cannot tell them apart. Leave the indicator out, or score it by fixed goalposts.",
        "所有对象的指标 {0} 数值相同（或等于目标值），计分方法 {1} 无法区分。请去掉该指标，或改用固定上下限计分。"));

    internal static readonly DiagnosticDescriptor TooLarge = new("SCO106", DiagnosticSeverity.Error, new LocalText(
        "The round has {0} subjects with {1} scores each, and a result holds at most {2} scores. Score at most {3} subjects at once.",
        "本轮有 {0} 个对象，每个对象 {1} 项得分，而一次评分至多容纳 {2} 项得分。请分批评分，每批至多 {3} 个对象。"));

    internal static readonly DiagnosticDescriptor PanelTooSmall = new("SCO107", DiagnosticSeverity.Error, new LocalText(
        "'{0}' has answers of {2} evaluators for {1}, but its panel needs {3}. Collect the others, or change the panel.",
        "“{0}”的指标 {1} 只有 {2} 名评估员的结果，取值方法至少需要 {3} 名。请补充采集，或修改 panel。"));

    internal static readonly DiagnosticDescriptor PanelOfKinds = new("SCO108", DiagnosticSeverity.Error, new LocalText(
        "The evaluators of '{0}' disagree on whether {1} applies or counts: {2}. Decide, and let them all say the same.",
        "“{0}”的评估员对指标 {1} 是否适用或计入意见不一：{2}。请作出决定，并统一填写。"));

    internal static readonly DiagnosticDescriptor NoConsensus = new("SCO109", DiagnosticSeverity.Error, new LocalText(
        "The evaluators of '{0}' must agree on {1} and do not: {2}. Decide, and let them all say the same.",
        "“{0}”的指标 {1} 要求评估员意见一致，实际不一致：{2}。请作出决定，并统一填写。"));

    internal static readonly DiagnosticDescriptor NegativeUnderMean = new("SCO110", DiagnosticSeverity.Error, new LocalText(
        "'{0}' has {1} for {2}, and the '{3}' above it has no value for scores below 0. Use goalposts or min-max, or an arithmetic mean.",
        "“{0}”的指标 {2} 得 {1} 分，其上的 {3} 对负分没有意义。请改用 goalposts 或 min-max，或改用算术平均。"));

    internal static readonly DiagnosticDescriptor TooManyToCompare = new("SCO130", DiagnosticSeverity.Error, new LocalText(
        "The round has {0} subjects, and the aggregation 'copeland' compares at most {1} with each other. Score at most {1} at once, or use a mean.",
        "本轮有 {0} 个对象，而 copeland 合成方法至多两两比较 {1} 个对象。请分批评分，每批至多 {1} 个，或改用平均。"));

    internal static readonly DiagnosticDescriptor CannotFreeze = new("SCO231", DiagnosticSeverity.Warning, new LocalText(
        "{0} compares subjects by '{1}', which has no numbers to fix, and still depends on who is assessed. Use goalposts, min-max or standard scores where years matter.",
        "指标 {0} 按 {1} 比较评估对象，没有可固定的数，得分仍取决于评估对象的范围。需要跨年比较时请使用 goalposts、min-max 或 z-score。"));

    internal static readonly DiagnosticDescriptor NothingToFreeze = new("SCO232", DiagnosticSeverity.Error, new LocalText(
        "Nobody has a number for {0} in the earlier round, so there is nothing to fix. Use a round in which it was observed, or fix the numbers by hand.",
        "上一轮次中没有任何对象的指标 {0} 有数字，无法固定。请使用采集过该指标的轮次，或手工填写固定值。"));

    internal static readonly DiagnosticDescriptor NoTotal = new("SCO201", DiagnosticSeverity.Warning, new LocalText(
        "'{0}' has no total, because every leaf that counts was left out for it; it is listed without a rank.",
        "“{0}”应计分的指标全部未计入，没有总分，列在末尾、不参加排名。"));

    internal static readonly DiagnosticDescriptor TieWithoutOrder = new("SCO103", DiagnosticSeverity.Error, new LocalText(
        "'{0}' and '{1}' tie at {2}, and the scheme breaks ties by the given order, but '{1}' has no order of its own. Add an 'order' column with a number for each subject.",
        "“{0}”与“{1}”同为 {2} 分，指标体系规定同分按给定顺序排列，但“{1}”没有自己的顺序号。请增加“顺序”列，为每个对象填一个不同的数。"));
}
