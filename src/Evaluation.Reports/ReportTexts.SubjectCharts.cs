namespace Evaluation.Reports;

/// <content>The words in the charts of one subject.</content>
internal static partial class ReportTexts
{
    internal static readonly LocalText PeersAll = new("all {0} subjects", "全部 {0} 个对象");
    internal static readonly LocalText PeersGroup = new("the {1} subjects of group {0}", "“{0}”组 {1} 个对象");
    internal static readonly LocalText RateAxis = new("Score rate, percent", "得分率（%）");
    internal static readonly LocalText GapNote = new(
        "○ mean of {0}. ● the subject, above it or level. ◆ and a dashed line: the subject, below it. At the right: difference, own rate / mean.",
        "○ {0}的平均；● 本对象，不低于平均；◆ 及虚线：本对象，低于平均。右侧：差值，本对象 / 平均。");

    internal static readonly LocalText IndicatorsCut = new("{0} of {1} indicators are shown: the first of the scheme.", "共 {1} 项指标，图中为指标体系的前 {0} 项。");
    internal static readonly LocalText RadarTitle = new("First-level indicators: {0}", "一级指标得分率：{0}");
    internal static readonly LocalText RadarOwn = new("● full line: {0}", "● 实线：{0}");
    internal static readonly LocalText RadarPeers = new("◆ dashed line: mean of {0}", "◆ 虚线：{0}的平均");
    internal static readonly LocalText RadarNote = new(
        "Rings: 25, 50, 75 and 100 % of the full mark. Under each name: own rate / mean.", "圆环：满分的 25%、50%、75%、100%；名称下：本对象 / 平均。");

    internal static readonly LocalText RadarOutside = new("Rates below 0 or above 100 % stand at the end of the axis.", "低于 0 或高于 100% 的得分率画在轴端。");
    internal static readonly LocalText RadarDescription = new(
        "Score rates of {0} on {1} first-level indicators, beside the mean of {2}.", "{0}在 {1} 个一级指标上的得分率，与{2}的平均相比。");

    internal static readonly LocalText RadarItem = new(" {0}: {1}, mean {2}.", "{0}：{1}，平均 {2}。");
    internal static readonly LocalText StrengthsTitle = new("Strengths and weaknesses: {0}", "优势与短板：{0}");
    internal static readonly LocalText StrengthsNone = new("On no indicator does the subject differ from the mean of its peers.", "本对象各项指标均与平均持平。");
    internal static readonly LocalText StrengthsCut = new(
        "{0} of {1} indicators are shown: the farthest from the mean. Those level with it, or without a score, are not.",
        "共 {1} 项指标，图中为与平均相差最大的 {0} 项；与平均持平或没有得分的未列出。");

    internal static readonly LocalText StrengthsDescription = new(
        "Score rates beside the mean of {0}: above it on {1} indicators, below it on {2}.", "与{0}的平均得分率相比：高于平均的指标 {1} 项，低于平均的 {2} 项。");

    internal static readonly LocalText StrengthsMost = new(" Farthest above: {0}, {1} percentage points.", "领先最多：{0}，{1} 个百分点。");
    internal static readonly LocalText StrengthsLeast = new(" Farthest below: {0}, {1} percentage points.", "落后最多：{0}，{1} 个百分点。");
    internal static readonly LocalText LostTitle = new("Where points were lost: {0}", "失分构成：{0}");
    internal static readonly LocalText LostFull = new("Full mark", "满分");
    internal static readonly LocalText LostTotal = new("Total", "总分");
    internal static readonly LocalText LostRest = new("{0} other indicators", "其余 {0} 项指标");
    internal static readonly LocalText LostOthers = new("{0} other adjustments", "其余 {0} 项调整");
    internal static readonly LocalText LostScaling = new("Scaling and other reckoning", "折算及其他");
    internal static readonly LocalText LostRounding = new("Rounding", "修约");
    internal static readonly LocalText LostOverride = new("Scores set by a rule", "按规则改定");
    internal static readonly LocalText LostCompared = new("Comparison with others", "与其他对象比较");
    internal static readonly LocalText LostNote = new(
        "Without an outline: points lost, the largest loss first. With an outline: points gained.", "无边框：失分，由多到少；有边框：加分。");

    internal static readonly LocalText LostBroken = new(
        "Zigzag: the axis leaves out what is between 0 and {0}; full mark and total are cut there, and their bars are not to be compared by length.",
        "锯齿处为断轴：横轴略去 0 至 {0} 的部分，满分与总分两条在此截短，不可按长度相比。");

    internal static readonly LocalText LostDescription = new("From the full mark of {0} to the total of {1}, step by step.", "由满分 {0} 分到总分 {1} 分的逐项变化。");
    internal static readonly LocalText LostStep = new(" {0}: {1}.", "{0}：{1}。");
}
