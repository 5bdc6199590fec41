using Evaluation.Diagnostics;

namespace Evaluation.Schemes.Advice;

/// <summary>What can be unwise in a scheme that is valid.</summary>
internal static class AdviceDiagnostics
{
    // Indicators that tell nobody apart.
    internal static readonly DiagnosticDescriptor ConstantPoints = Warning("SCH701",
        "Every outcome gives the same points, so that nobody is told from anybody ({0} in all): {1}. Give the outcomes different points, or leave the indicator out.",
        "无论采集到什么得分都相同，没有区分度（共 {0} 项）：{1}。请为不同结果设置不同分值，或删去该指标。");

    internal static readonly DiagnosticDescriptor SmallShares = Warning("SCH702",
        "Leaves that make up less than {2} of the total each ({0} in all, together {3}): {1}. Merge them, or ask whether they are worth observing.",
        "在总分中占比不足 {2} 的末级指标（共 {0} 项，合计 {3}）：{1}。请合并，或考虑是否值得采集。");

    // Weight that something hides.
    internal static readonly DiagnosticDescriptor UnearnablePoints = Warning("SCH711",
        "Points of the full mark that nobody can earn ({0} in all): {1}. Raise the cap or the best outcome to the full mark, or lower the full mark.",
        "满分中有任何人都得不到的分值（共 {0} 项）：{1}。请将上限或最好结果提高到满分，或降低满分。");

    internal static readonly DiagnosticDescriptor UnlosablePoints = Warning("SCH712",
        "Points of the full mark that nobody can lose ({0} in all): {1}. Raise the cap of the deduction to the full mark, or lower the full mark.",
        "满分中有任何人都扣不掉的分值（共 {0} 项）：{1}。请将扣分上限提高到满分，或降低满分。");

    internal static readonly DiagnosticDescriptor LowCeiling = Warning("SCH713",
        "The limit '{0}' ends at {1}, but the tree can give {2}: better totals all become {1}. Raise 'atMost', unless they are meant to share a rank.",
        "“{0}”的上限为 {1}，而指标树可得 {2}：更高的总分都变为 {1}。请提高 atMost，除非本来就要让它们并列。");

    // Bonuses.
    internal static readonly DiagnosticDescriptor BonusOverturnsRanks = Warning("SCH721",
        "Bonuses can add {0} points, {1} of the full mark {2}: they can overturn the ranking of the tree. Lower them, or publish the ranking without them too.",
        "加分最多 {0} 分，为满分 {2} 的 {1}，足以改变按指标树得出的名次。请降低加分，或同时公布不含加分的名次。");

    internal static readonly DiagnosticDescriptor BonusSkipsGrade = Warning("SCH722",
        "Bonuses can add {0} points, more than the {1} between the grade lines {2} and {3}: they can lift a subject over a whole grade. Lower them, or draw the grade lines further apart.",
        "加分最多 {0} 分，大于等级线 {2} 与 {3} 之间的 {1} 分，可使评估对象越过一整个等级。请降低加分，或拉开等级线。");

    // What nobody can look up.
    internal static readonly DiagnosticDescriptor Unverified = Warning("SCH731",
        "{0} of {2} citations are recalled and not checked: {1}. Read them in the source and mark them 'verified', or do not publish them as official.",
        "{2} 条依据中有 {0} 条凭记忆列出、未经核实：{1}。请对照原文后标为 verified，否则不得作为官方内容发布。");

    internal static readonly DiagnosticDescriptor NoBasis = Info("SCH732",
        "{0} of {2} leaves and adjustments name no basis: {1}. Add 'basis' where a clause asks for them.",
        "{2} 项末级指标和调整中有 {0} 项没有依据：{1}。如有条款依据，请补充 basis。");

    internal static readonly DiagnosticDescriptor NoSources = Warning("SCH733",
        "The scheme '{0}' names no source. Say under 'sources' where it was published, or who made it.",
        "指标体系“{0}”没有来源。请在 sources 中写明发布出处或制定者。");

    // Points that depend on who else is assessed.
    internal static readonly DiagnosticDescriptor Relative = Info("SCH741",
        "Points that compare subjects with each other ({0} in all): {1}. They cannot be compared between years; use goalposts where years matter.",
        "得分取决于与其他评估对象的比较（共 {0} 项）：{1}。不同年份之间不可比；需要跨年比较时请使用 goalposts。");

    internal static readonly DiagnosticDescriptor NegativeRates = Warning("SCH742",
        "Standard scores and net wins can be negative, and a geometric, harmonic or power mean above them then refuses the round ({0} in all): {1}. Use goalposts or min-max, or an arithmetic mean.",
        "标准分和净胜场次可能为负，其上的几何、调和或幂平均将因此拒绝计分（共 {0} 项）：{1}。请改用 goalposts 或 min-max，或改用算术平均。");

    internal static readonly DiagnosticDescriptor WorstGetsNothing = Warning("SCH743",
        "The worst subject of a round gets nothing, and the mean above brings its whole branch to nothing ({0} in all): {1}. Use min-max with 'lowest' above 0, or goalposts.",
        "一轮中最差的评估对象得 0 分，其上的平均会使整个分支为 0（共 {0} 项）：{1}。请使用 lowest 大于 0 的 min-max，或 goalposts。");

    private static DiagnosticDescriptor Warning(string code, string english, string chinese) =>
        new(code, DiagnosticSeverity.Warning, new LocalText(english, chinese));

    private static DiagnosticDescriptor Info(string code, string english, string chinese) =>
        new(code, DiagnosticSeverity.Info, new LocalText(english, chinese));
}
