namespace Evaluation.Reports;

/// <content>The words in the charts of a round and of two rounds.</content>
internal static partial class ReportTexts
{
    internal static readonly LocalText NoScore = new("no score", "无得分");
    internal static readonly LocalText NoScores = new("No indicator has a score.", "没有任何指标有得分。");
    internal static readonly LocalText NoSubjects = new("The round has no subjects.", "本轮没有评估对象。");
    internal static readonly LocalText RatesTitle = new("Score rates of the indicators", "各指标得分率");
    internal static readonly LocalText RateBarsNote = new(
        "Bar: mean score rate of all subjects, in the stronger colour on the first level. Line: the middle half of the subjects.", "横条：全部对象的平均得分率，颜色醒目者为一级指标；横线：居中一半对象的得分率范围。");

    internal static readonly LocalText LevelsCut = new(
        "{0} of {1} indicators are shown: the upper levels, in the scheme's order.", "共 {1} 项指标，图中为上层 {0} 项，按指标体系的顺序。");

    internal static readonly LocalText RatesDescription = new(
        "Mean score rates of {0} indicators. Highest on the lowest level: {1}, {2}. Lowest: {3}, {4}.", "{0} 项指标的平均得分率。末级指标中最高：{1}，{2}；最低：{3}，{4}。");

    internal static readonly LocalText RateHeatTitle = new("Score rates by subject and indicator", "各对象各指标得分率");
    internal static readonly LocalText RateHeatNote = new(
        "Percent of the full mark, the higher the stronger the colour; — is no score. At the left: rank and name.", "占满分的百分比，颜色越醒目得分率越高；“—”为无得分。左侧：名次与名称。");

    internal static readonly LocalText HeatRowsCut = new(
        "Of {0} subjects, the first {1} and the last {1} are shown; {2} in between are not, but count in the mean.",
        "共 {0} 个对象，图中为前 {1} 个和后 {1} 个，中间 {2} 个未列出，但计入平均。");

    internal static readonly LocalText MeanOfAll = new("Mean of all {0}", "全部 {0} 个平均");
    internal static readonly LocalText LegendGap = new("; ", "；");
    internal static readonly LocalText RateHeatDescription = new(
        "Score rates of {0} subjects on {1} indicators. Highest mean: {2}, {3}. Lowest: {4}, {5}.", "{0} 个对象在 {1} 项指标上的得分率。平均最高：{2}，{3}；最低：{4}，{5}。");

    internal static readonly LocalText GroupsTitle = new("Totals by group", "各组总分分布");
    internal static readonly LocalText WithoutGroup = new("Without a group", "未分组");
    internal static readonly LocalText BoxText = new("median {0} (n = {1})", "中位数 {0}（n = {1}）");
    internal static readonly LocalText BoxNote = new(
        "Box: the middle half; line in it: the median; whiskers: up to 1.5 times the box beyond it; circles: farther still.",
        "箱体：居中一半对象；箱内线：中位数；须线：至箱体外 1.5 倍箱长以内；圆圈：更远者。");

    internal static readonly LocalText FewNote = new("Groups of fewer than {0} have a dot for each total.", "不足 {0} 个对象的组，每个总分画一点。");
    internal static readonly LocalText GroupsCut = new("{0} of {1} groups are shown: the largest.", "共 {1} 组，图中为对象最多的 {0} 组。");
    internal static readonly LocalText GroupsDescription = new("Box plots of the totals of {0} groups, by median.", "{0} 个组的总分箱线图，按中位数排列。");
    internal static readonly LocalText GroupItem = new(
        " {0}: {1} totals, median {2}, middle half {3} to {4}, lowest {5}, highest {6}.", "{0}：{1} 个，中位数 {2}，居中一半 {3} 至 {4}，最低 {5}，最高 {6}。");

    internal static readonly LocalText SlopeTitle = new("Compared with the previous round", "与上一轮相比");
    internal static readonly LocalText SlopeRank = new("Rank", "名次");
    internal static readonly LocalText SlopeTotal = new("Total", "总分");
    internal static readonly LocalText SlopeHead = new("{0}: {1}", "{1}（{0}）");
    internal static readonly LocalText SlopeEarlier = new("previous round", "上一轮");
    internal static readonly LocalText SlopeLater = new("this round", "本轮");
    internal static readonly LocalText SlopeEmpty = new("No subject is in either round.", "两轮均没有对象。");
    internal static readonly LocalText SlopeNote = new(
        "↑ full line: better. ↓ dashed line: worse. Thin line: the same. ○: in one of the rounds only.", "↑ 实线：上升；↓ 虚线：下降；细线：不变；○：只参加其中一轮。");

    internal static readonly LocalText SlopeCut = new("{0} of {1} subjects are shown: those that rose or fell most.", "共 {1} 个对象，图中为上升或下降最多的 {0} 个。");
    internal static readonly LocalText SlopeDescription = new(
        "{0} subjects in both rounds: {1} better, {2} worse, {3} the same. New: {4}. Gone: {5}.", "两轮都参加的对象 {0} 个：上升 {1} 个，下降 {2} 个，不变 {3} 个；新增 {4} 个，退出 {5} 个。");

    internal static readonly LocalText SlopeMost = new(" Farthest up: {0}, {1}.", "上升最多：{0}，{1}。");
    internal static readonly LocalText SlopeLeast = new(" Farthest down: {0}, {1}.", "下降最多：{0}，{1}。");
}
