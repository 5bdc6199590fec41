using Evaluation.Diagnostics;

namespace Evaluation.Evaluators.Rasch;

/// <summary>What can be wrong with ratings from which measures are to be estimated.</summary>
internal static class RaschDiagnostics
{
    // The options.
    internal static readonly DiagnosticDescriptor UnknownFacet = Error("RAS101",
        "There is no facet '{0}'; there are {1}. Correct the name.",
        "没有名为“{0}”的侧面，现有：{1}。请改正名称。");

    internal static readonly DiagnosticDescriptor UnknownElement = Error("RAS102",
        "The facet '{0}' has no element '{1}'. Correct the anchor.",
        "侧面“{0}”没有元素“{1}”。请改正锚定值。");

    internal static readonly DiagnosticDescriptor FloatingGroups = Error("RAS103",
        "The facet '{0}' carries the level of all ratings, so its groups cannot each have the mean zero. Let another facet float.",
        "侧面“{0}”承载整体水平，不能再要求其各组均值为零。请改由其他侧面浮动。");

    internal static readonly DiagnosticDescriptor GroupCount = Error("RAS104",
        "The grouping of '{0}' names {1} groups for {2} elements. Give one for each element.",
        "“{0}”的分组给出 {1} 项，而元素有 {2} 个。请为每个元素各给一项。");

    // The ratings.
    internal static readonly DiagnosticDescriptor NothingToEstimate = Error("RAS201",
        "No ratings are left to estimate from: of {0}, all belong to elements whose ratings are all the lowest or all the highest. Collect ratings that differ.",
        "没有可用于估计的评分：{0} 条评分均属于全部取最低或全部取最高的元素。请补充有差异的评分。");

    internal static readonly DiagnosticDescriptor DisjointSubsets = Error("RAS202",
        "The ratings fall into {0} subsets without a link, whose measures cannot be compared: {1}. Collect ratings across them, or give anchors or centred groups.",
        "评分分成 {0} 个互不关联的子集，其测度无法比较：{1}。请补充跨子集的评分，或给出锚定值或分组归零。");

    internal static readonly DiagnosticDescriptor ConfoundedSubsets = Error("RAS203",
        "Who met whom is such that {0} groups of elements can be shifted against each other without any rating changing: {1}. Let elements be shared between them, or give anchors or centred groups.",
        "按现有搭配，{0} 组元素可以相互平移而不影响任何评分：{1}。请让各组之间有共同元素，或给出锚定值或分组归零。");

    // The estimation.
    internal static readonly DiagnosticDescriptor NotConverged = Warning("RAS301",
        "The estimation has not converged after {0} steps: the largest score residual is {1} points, the last change {2} logits. Do not use the measures; look for elements with nearly extreme ratings.",
        "迭代 {0} 步后仍未收敛：最大得分残差 {1} 分，最后变化 {2} logit。请勿使用这些测度，并检查评分接近极端的元素。");

    internal static readonly DiagnosticDescriptor Extremes = Warning("RAS302",
        "All ratings of {1} elements of '{0}' are the lowest or all are the highest; their measures are set by convention and left out of the summaries: {2}. Interpret them with care.",
        "侧面“{0}”有 {1} 个元素的评分全部取最低或全部取最高，其测度按惯例给出，不计入汇总：{2}。请谨慎解读。");

    internal static readonly DiagnosticDescriptor NoMeasure = Warning("RAS303",
        "{1} elements of '{0}' have no ratings to measure them by: {2}. Collect some, or take them off the list.",
        "侧面“{0}”有 {1} 个元素没有可用的评分：{2}。请补充评分或将其去掉。");

    internal static readonly DiagnosticDescriptor UnusedCategories = Warning("RAS304",
        "Nobody gave the categories {0} of {1} to {2}. Consider a shorter scale.",
        "在 {1} 至 {2} 的等级中，没有人使用过 {0}。请考虑缩短量表。");

    internal static readonly DiagnosticDescriptor NoFullInformation = new("RAS305", DiagnosticSeverity.Info, new LocalText(
        "There are {0} parameters besides the facet '{1}', more than {2}: standard errors are from each element alone. Raise the limit if you can wait.",
        "除侧面“{1}”外共有 {0} 个参数，超过 {2} 个：标准误只按各元素自身计算。如可等待，请提高上限。"));

    // Differential treatment.
    internal static readonly DiagnosticDescriptor TooManyCells = Error("RAS401",
        "The interaction has {0} cells and the model {1} parameters, together more than {2}. Form groups, or study fewer elements.",
        "交互作用有 {0} 个单元格，模型有 {1} 个参数，合计超过 {2}。请先分组，或减少所考察的元素。");

    internal static readonly DiagnosticDescriptor NoInteraction = Error("RAS402",
        "The ratings of '{0}' and '{1}' leave no degree of freedom for an interaction. Collect ratings where each meets several of the other.",
        "“{0}”与“{1}”的评分不足以检验交互作用（自由度为零）。请补充交叉评分。");

    private static DiagnosticDescriptor Error(string code, string english, string chinese) =>
        new(code, DiagnosticSeverity.Error, new LocalText(english, chinese));

    private static DiagnosticDescriptor Warning(string code, string english, string chinese) =>
        new(code, DiagnosticSeverity.Warning, new LocalText(english, chinese));
}
