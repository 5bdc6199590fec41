namespace Evaluation.Patterns.Indices;

/// <summary>Why an index abstains.</summary>
internal static class IndexTexts
{
    internal static readonly LocalText OutOfRange = new(
        "The scores are so large that the index leaves the range of numbers. Check the scores.", "分值过大，指数超出数值范围。请核对分值。");

    internal static readonly LocalText Empty = new("The sheet has no scores, so nothing can be said about it.", "该评分表没有分值，无法判断。");

    internal static readonly LocalText FewScores = new(
        "Too few of the sheet's scores are there: at least {0} are needed.", "该评分表的有效分值过少，至少需要 {0} 个。");

    internal static readonly LocalText NoNeighbours = new(
        "No two neighbouring items of the sheet are both scored, so its order tells nothing.", "该评分表没有两个相邻指标均有分值，无法判断其顺序。");

    internal static readonly LocalText FewDimensions = new(
        "Fewer than {0} dimensions of the sheet have enough scores for this index.", "该评分表中分值足够的维度不足 {0} 个，无法计算该指数。");

    internal static readonly LocalText NoVariation = new(
        "What would have to be compared does not vary on this sheet, so there is no correlation. Look at its runs and variability instead.",
        "该评分表中需要比较的分值没有变化，无法计算相关。请改看连续相同分值和离散程度。");

    internal static readonly LocalText NoPairs = new(
        "No two items go together closely enough over all sheets; the index needs such pairs.", "在全部评分表中没有相关足够强的指标对，无法计算该指数。");

    internal static readonly LocalText FewPairs = new(
        "The sheet has scores on fewer than two of the item pairs.", "该评分表在这些指标对上的有效分值不足两对。");

    internal static readonly LocalText Incomplete = new(
        "Scores are missing on this sheet; the index compares complete sheets only.", "该评分表有缺失分值，该指数只比较完整的评分表。");

    internal static readonly LocalText Alone = new("There is no other sheet to compare with.", "没有其他评分表可供比较。");

    internal static readonly LocalText OthersFlat = new(
        "The sheets, taken together, put no item above another, so this one cannot depart from their order.",
        "全部评分表合起来没有高低次序，无法判断该表是否偏离。");

    internal static readonly LocalText NotInSteps = new(
        "A score of this sheet is not a whole number from 0 to {0}.", "该评分表有分值不是 0 至 {0} 的整数。");

    internal static readonly LocalText TooManySteps = new(
        "Items and steps together are too many for this index (more than {0}). Group the scores into fewer steps.", "指标与等级合计过多（超过 {0}），请将分值归并为较少等级。");

    internal static readonly LocalText OnePattern = new(
        "With this total only one pattern of scores is possible, so none can be unusual.", "在该总分下只可能有一种得分模式，谈不上异常。");

    internal static readonly LocalText NoAbility = new("The ability behind this sheet is not known.", "该评分表对应的能力值未知。");

    internal static readonly LocalText NoUncertainty = new(
        "At this ability the items' answers are certain, or all equally telling, so the statistic has no spread.", "在该能力值下各题作答几乎确定或信息相同，统计量没有离散。");

    internal static readonly LocalText Singular = new(
        "The items depend on each other, or the sheets are too few, so the plain distance is not defined. Use the shrunken one.",
        "指标之间存在线性依赖或评分表过少，普通距离没有定义。请使用收缩距离。");

    internal static readonly LocalText NoDistance = new(
        "No item varies over the sheets, so no sheet is away from the others.", "没有指标在评分表之间有变化，无法衡量远近。");

    internal static readonly LocalText FewDigits = new(
        "Too few scores are whole multiples of the unit: at least {0} are needed.", "属于计分单位整数倍的分值过少，至少需要 {0} 个。");

    internal static readonly LocalText Bounded = new(
        "The values have an upper bound, as scores have; Benford's law says nothing about them.", "数值有上限（如评分），本福特定律不适用。");

    internal static readonly LocalText FewAmounts = new(
        "Fewer than {0} amounts are above 0; Benford's law needs more.", "大于 0 的金额不足 {0} 个，不适用本福特定律。");

    internal static readonly LocalText NarrowAmounts = new(
        "The amounts span less than two powers of ten; Benford's law needs more.", "金额跨度不足两个数量级，不适用本福特定律。");

    internal static readonly LocalText NoTime = new(
        "No time above 0 is known for this sheet.", "该评分表没有大于 0 的用时记录。");
}
