using Evaluation.Schemes.Adjustments;

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>The words of a self-scoring workbook.</summary>
internal static class SelfScoreTexts
{
    internal static readonly LocalText Sheet = new("Self-score", "自查评分");
    internal static readonly LocalText Title = new("{0}: self-scoring", "{0}：自查评分表");
    internal static readonly LocalText HowTo = new(
        "Fill in the yellow cells: the value, a link to the evidence and a remark. Scores and total follow by themselves. Notes on titles tell the clause and the rule; the structure is locked, without a password.",
        "请填写黄色单元格：填报内容、链接地址和说明；得分与总分自动计算。指标名称的批注中有依据和计分规则；表格结构已锁定（无密码）。");

    internal static readonly LocalText Subject = new("Office", "单位名称");
    internal static readonly LocalText Total = new("Live total", "自查总分");
    internal static readonly LocalText OutOf = new("of {0}", "满分 {0}");
    internal static readonly LocalText Filled = new("Filled in", "已填");
    internal static readonly LocalText IsExact = new("The live total is what the program would score.", "自查总分与程序计算结果一致。");
    internal static readonly LocalText IsPartial = new(
        "Not the whole story: {0}. 'evaluation selfscore' gives the score.", "自查总分仅供参考：{0}。以 evaluation selfscore 命令的计算结果为准。");

    internal static readonly LocalText PartOfMethods = new("{0} rows can be scored by the program only and count 0 here", "{0} 行只能由程序计算，此处计 0 分");
    internal static readonly LocalText PartOfAdjustments = new("vetoes, deductions, bonuses and limits are not in it", "未计否决、扣分、加分和封顶");
    internal static readonly LocalText PartOfRest = new("a way of joining, rounding or spreading has no formula", "部分合成、修约或分摊方式不能用公式表示");
    internal static readonly LocalText Number = new("No.", "序号");
    internal static readonly LocalText Code = new("Code", "编码");
    internal static readonly LocalText Level = new("Level {0}", "{0}级指标");
    internal static readonly LocalText Mark = new("Full mark", "分值");
    internal static readonly LocalText Weight = new("Weight", "权重");
    internal static readonly LocalText Requirement = new("To fill in", "填报要求");
    internal static readonly LocalText Value = new("Value", "填报内容");
    internal static readonly LocalText Score = new("Self-score", "自查得分");
    internal static readonly LocalText Link = new("Link", "链接地址");
    internal static readonly LocalText Note = new("Remark", "说明");
    internal static readonly LocalText Check = new("Check", "核对");
    internal static readonly LocalText Yes = new("yes", "是");
    internal static readonly LocalText No = new("no", "否");
    internal static readonly LocalText NotApplicable = new("n/a", "不适用");
    internal static readonly LocalText Pending = new("pending", "待算");
    internal static readonly LocalText Wrong = new("?", "？");
    internal static readonly LocalText Open = new("open", "未填");
    internal static readonly LocalText LookAgain = new("look again", "请检查");
    internal static readonly LocalText ByProgram = new("by the program", "由程序计算");
    internal static readonly LocalText PointsUpTo = new("points, 0 to {0}", "得分，0 至 {0}");
    internal static readonly LocalText YesOrNo = new("yes or no", "是 / 否");
    internal static readonly LocalText Choose = new("choose a level", "选择等次");
    internal static readonly LocalText ItemsBelow = new("answer the items below", "逐项填写下列要素");
    internal static readonly LocalText ItemMet = new("{0} ({1} points)", "{0}（{1} 分）");
    internal static readonly LocalText OrNotApplicable = new("{0}, or {1}", "{0}；或填“{1}”");
    internal static readonly LocalText AtLeastNothing = new("a number from 0 up", "不小于 0 的数字");
    internal static readonly LocalText Refusal = new("Not possible here. {0}", "此处不能填写该内容。{0}");
    internal static readonly LocalText BasisOf = new("Basis: {0}", "依据：{0}");
    internal static readonly LocalText RulesOf = new("Scoring:", "计分规则：");
    internal static readonly LocalText RemarkOf = new("Note: {0}", "说明：{0}");
    private static readonly LocalText Failing = new("Veto", "否决");
    private static readonly LocalText Deduction = new("Deduction", "扣分");
    private static readonly LocalText Bonus = new("Bonus", "加分");
    private static readonly LocalText OtherEffect = new("Adjustment", "调整");

    private static readonly string[] Numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    /// <summary>What an adjustment does, in a word.</summary>
    internal static LocalText EffectOf(AdjustmentEffect effect) => effect switch
    {
        Schemes.Adjustments.Failing => Failing,
        Schemes.Adjustments.Deduction => Deduction,
        Schemes.Adjustments.Bonus => Bonus,
        _ => OtherEffect,
    };

    /// <summary>The heading of a level's column.</summary>
    internal static LocalText LevelHeading(int level) => new(Level.Format(Language.English, level), Level.Format(Language.Chinese, level <= Numerals.Length ? Numerals[level - 1] : level));
}
