using Evaluation.Diagnostics;

namespace Evaluation.Identification;

/// <summary>What can be wrong with a published table (PUB1xx, PUB2xx), and what it says about the weights (PUB3xx, PUB4xx).</summary>
internal static class IdentificationDiagnostics
{
    // The scheme.
    internal static readonly DiagnosticDescriptor NoWeightedSum = Error("PUB101",
        "The total is made by '{0}', and only sums and weighted means have weights that can be looked for. Leave out --published.",
        "总分按 {0} 合成，只有求和与加权平均才能反推权重。请去掉 --published。");

    internal static readonly DiagnosticDescriptor OneIndicator = Error("PUB102",
        "The scheme has one indicator on its first level, so there are no weights to look for. Leave out --published.",
        "一级指标只有一项，没有可反推的权重。请去掉 --published。");

    // The table.
    internal static readonly DiagnosticDescriptor NoColumn = Error("PUB201",
        "There is no column for {0} ({1}). Add it, headed by the code or the title.",
        "缺少 {0}（{1}）列。请补上，列名用编码或名称。");

    internal static readonly DiagnosticDescriptor NoTotals = Error("PUB202",
        "No subject has a total, so there is nothing to compare with. Fill in the totals that were published.",
        "没有任何评估对象填写总分，无从核对。请填写已公布的总分。");

    internal static readonly DiagnosticDescriptor NoFigure = Error("PUB203",
        "'{0}' has no figure for {1} ({2}). Fill in what was published, or leave the subject out.",
        "“{0}”的 {1} 没有数值（{2}）。请填写公布值，或删去该对象。");

    internal static readonly DiagnosticDescriptor OutsideMark = Error("PUB204",
        "'{0}' has {1} for {2}, outside 0 to {3}. Correct the figure; take bonuses and deductions off a total.",
        "“{0}”的{2}为 {1}，不在 0 至 {3} 之间。请改正；总分中的加分、扣分请先剔除。");

    internal static readonly DiagnosticDescriptor SecondFigure = Error("PUB205",
        "'{0}' has a second figure for {1}. Keep the one that was published.",
        "“{0}”的 {1} 重复。请只保留公布的一个。");

    internal static readonly DiagnosticDescriptor MoreDigits = Error("PUB206",
        "'{0}' has the total {1}, but the scheme rounds totals to {2} decimals. Correct one of them.",
        "“{0}”的总分为 {1}，而指标体系的总分保留 {2} 位小数。请改正其一。");

    // The search.
    internal static readonly DiagnosticDescriptor StepTooLarge = Error("PUB301",
        "In steps of {0} there are no weights for {1} indicators, each with a step at least. Use a smaller step.",
        "以 {0} 为一档，{1} 项指标无法各占至少一档。请减小档距。");

    internal static readonly DiagnosticDescriptor TooManyDigits = Error("PUB302",
        "The full marks and scores have too many digits to be searched exactly. Give the scores with the digits that were published.",
        "满分和得分的位数过多，无法精确反推。请按公布的位数填写得分。");

    // What comes out.
    internal static readonly DiagnosticDescriptor NotReproduced = Warning("PUB401",
        "The weights of the scheme do not give {0} of {1} published totals: {2}. Check the figures, or ask for the weights that were used.",
        "按指标体系的权重，{1} 个公布总分中有 {0} 个无法得出：{2}。请核对数据，或索取实际使用的权重。");

    internal static readonly DiagnosticDescriptor NotIdentified = Warning("PUB402",
        "The published totals do not prove the weights: others give them, too ({0} in steps of {1}, such as {2}). Publish the weights, and totals with more decimals.",
        "在 {1} 一档的网格上，另有 {0} 组权重（如 {2}）同样符合公布的总分，仅凭公布结果无法确认权重。请公布权重，并公布位数更多的总分。");

    internal static readonly DiagnosticDescriptor SearchStopped = Warning("PUB403",
        "The search ended at {0} weight sets and {1} steps; there may be more. Use a larger step, or give more totals.",
        "反推在找到 {0} 组权重、搜索 {1} 步后停止，可能还有更多。请加大档距，或补充更多总分。");

    internal static readonly DiagnosticDescriptor AdjustmentsIgnored = Info("PUB404",
        "The scheme has {0} adjustments, which are not part of the weighted sum. Give totals before bonuses and deductions.",
        "该指标体系有 {0} 项调整，不属于加权求和。请填写加分、扣分之前的总分。");

    private static DiagnosticDescriptor Error(string code, string english, string chinese) =>
        new(code, DiagnosticSeverity.Error, new LocalText(english, chinese));

    private static DiagnosticDescriptor Warning(string code, string english, string chinese) =>
        new(code, DiagnosticSeverity.Warning, new LocalText(english, chinese));

    private static DiagnosticDescriptor Info(string code, string english, string chinese) =>
        new(code, DiagnosticSeverity.Info, new LocalText(english, chinese));
}
