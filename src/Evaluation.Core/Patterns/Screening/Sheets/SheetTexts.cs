namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>What the tests within sheets say.</summary>
internal static class SheetTexts
{
    internal static readonly LocalText FewScores = new(
        "Fewer than {0} scores on items that the sheets do not all answer alike.", "各表评分不尽相同的指标中，该表评分不足 {0} 个。");

    internal static readonly LocalText FewSheets = new(
        "The round has fewer than {0} sheets, too few to tell what is usual on this form.", "本轮评分表不足 {0} 份，无法判断该表单的通常情形。");

    internal static readonly LocalText FewDimensions = new(
        "Fewer than {0} branches of the scheme have two scores or more on the sheet.", "该评分表中有两个以上评分的指标分支不足 {0} 个。");

    internal static readonly LocalText OnSheets = new("{0} of {1} sheets were not tested: {2}", "{1} 份评分表中有 {0} 份未作检验：{2}");

    internal static readonly LocalText Sheet = new("{0}'s sheet for {1}", "{0}对{1}的评分表");

    internal static readonly LocalText OwnSheet = new("{0}'s own sheet", "{0}的评分表");

    internal static readonly LocalText Measure = new("{0}: {1} (usually {2})", "{0}：{1}（通常 {2}）");

    internal static readonly LocalText From = new("From {0} to {1}.", "自 {0} 至 {1}。");

    internal static readonly LocalText Drawn = new("Compared with {0} draws under the null.", "与零假设下的 {0} 次抽样比较。");
}
