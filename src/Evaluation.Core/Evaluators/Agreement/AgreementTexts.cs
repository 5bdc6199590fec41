namespace Evaluation.Evaluators.Agreement;

/// <summary>Why a figure of agreement is not given.</summary>
internal static class AgreementTexts
{
    internal static readonly LocalText NoPairs = new(
        "No unit was rated by two raters, so nothing can be said about agreement.",
        "没有任何对象由两名以上评估员评分，无法判断一致性。");

    internal static readonly LocalText NoVariation = new(
        "All ratings fall where chance alone would agree completely (one category only): such agreement proves nothing.",
        "全部评分都落在仅凭偶然也会完全一致之处（只用了一个类别），这种一致不能说明问题。");

    internal static readonly LocalText OneCategory = new(
        "There is only one category in the list, so raters could not have disagreed.",
        "类别清单中只有一个类别，评估员不可能出现分歧。");

    internal static readonly LocalText OneUnit = new(
        "There is only one unit, so the error of the coefficient cannot be estimated.",
        "只有一个对象，无法估计该系数的误差。");

    internal static readonly LocalText FewDraws = new(
        "More than one draw in twenty has no variation, so the bootstrap gives no interval.",
        "超过二十分之一的重抽样没有变异，自助法不能给出区间。");

    internal static readonly LocalText TooSmall = new(
        "At least two units and two raters with complete ratings are needed.",
        "至少需要两个对象和两名评估员的完整评分。");

    internal static readonly LocalText AllEqual = new(
        "All ratings are equal, so there is no variance to divide.",
        "全部评分相同，没有方差可供分解。");

    internal static readonly LocalText NothingToCompare = new(
        "The units' means and the rest do not differ as this form would need; it is not defined here.",
        "各对象均值与残差的差异不满足该形式的要求，此处没有定义。");
}
