namespace Evaluation.Evaluators.Variance;

/// <summary>What to know about components of variance.</summary>
internal static class VarianceTexts
{
    internal static readonly LocalText Negative = new(
        "The estimate is negative: in these ratings the term varies less than chance alone would let it. Read it as 0, and the number of levels as small.",
        "估计值为负：该项在这些评分中的变异小于偶然应有的变异。可视为 0，并说明水平数偏少。");

    internal static readonly LocalText Boundary = new(
        "The estimate lies at the boundary of 0: the ratings show no variance of this term.",
        "估计值落在边界 0 上：这些评分未显示该项的方差。");

    internal static readonly LocalText NoVariation = new(
        "All ratings are equal, so there is no variance to divide.",
        "全部评分相同，没有方差可供分解。");

    internal static readonly LocalText NoTerm = new(
        "Every term has a level for each rating, so nothing can be told from the residual. Add ratings.",
        "每一项的水平数都与评分数相同，无法与残差区分，请补充评分。");

    internal static readonly LocalText NoResidual = new(
        "The terms explain the ratings completely, so there is no residual to measure them by.",
        "各项已完全解释全部评分，没有残差可作比较。");
}
