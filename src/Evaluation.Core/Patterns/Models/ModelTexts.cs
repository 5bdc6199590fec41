namespace Evaluation.Patterns.Models;

/// <summary>Why a model, a feature or a row gives nothing.</summary>
internal static class ModelTexts
{
    internal static readonly LocalText NoValues = new("No row has a value.", "没有任何一行有值。");

    internal static readonly LocalText Constant = new("All rows have the same value, but for rounding.", "各行取值相同（舍入误差除外）。");

    internal static readonly LocalText FewRows = new(
        "There are {0} rows with enough features to compare with; at least {1} are needed.", "可供比较、特征足够的行有 {0} 个，至少需要 {1} 个。");

    internal static readonly LocalText NoFeature = new(
        "No feature varies over the rows, so no row is away from the others.", "没有特征在各行之间有变化，无法衡量远近。");

    internal static readonly LocalText FewFeatures = new(
        "The row has {0} of {1} features; fewer than half say too little.", "该行 {1} 个特征中只有 {0} 个有值，不足一半，无法判断。");

    internal static readonly LocalText LowRank = new(
        "The features vary in fewer than two independent directions, so that nothing is left beside the main one.",
        "特征只在不足两个独立方向上变化，除主方向外没有剩余。");

    internal static readonly LocalText OutOfRange = new(
        "The score leaves the range of numbers. Check the features of this row.", "得分超出数值范围。请核对该行的特征。");

    internal static readonly LocalText AtCentre = new(
        "The row stands on the mean of the others, so that there is nothing to take a share of.", "该行恰在其他行的均值处，无从计算比例。");

    internal static readonly LocalText NoMember = new("None of the joined models gives a score.", "所合并的模型均未给出得分。");

    internal static readonly LocalText UnsoundDescription = new("A value is outside its range.", "有数值超出范围。");

    internal static readonly LocalText UnreadableDescription = new("It is not as the library writes it.", "与本库所写的不一致。");
}
