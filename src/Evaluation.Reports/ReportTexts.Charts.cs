namespace Evaluation.Reports;

/// <content>The words in charts.</content>
internal static partial class ReportTexts
{
    internal static readonly LocalText RankingChartTitle = new("Totals and ranks", "总分与名次");
    internal static readonly LocalText RankingChartDescription = new(
        "Horizontal bars of {0} totals from the highest down. Highest: {1}, {2}. Lowest: {3}, {4}.",
        "横条图，{0} 个总分由高到低排列。最高：{1}，{2} 分；最低：{3}，{4} 分。");

    internal static readonly LocalText RankingChartWithoutTotals = new(
        "None of the {0} subjects has a total.", "{0} 个评估对象均没有总分。");

    internal static readonly LocalText GradeCount = new(" {0}: {1}.", "{0} {1} 个。");
    internal static readonly LocalText RankingChartGap = new("… {0} subjects not shown …", "…… 此处省略 {0} 个对象 ……");
    internal static readonly LocalText RankingChartCut = new(
        "Of {0} ranked subjects, the first {1} and the last {1} are shown; {2} in between are not.",
        "共 {0} 个对象有名次，图中为前 {1} 个和后 {1} 个，中间 {2} 个未列出。");

    internal static readonly LocalText RankingChartUnranked = new(
        "Subjects without a total, and so without a rank: {0}.", "没有总分、不参加排名的对象：{0} 个。");

    internal static readonly LocalText RankingChartHidden = new(
        "Subjects without a total, not shown: {0}.", "没有总分的对象 {0} 个，未列入图中。");

    internal static readonly LocalText RankRangeShort = new("({0}–{1})", "（{0}–{1}）");
    internal static readonly LocalText RankAloneShort = new("({0})", "（{0}）");
    internal static readonly LocalText RankRangesOfStudy = new(
        "In brackets, and as bars at the right: the ranks in {0} of the trials of the robustness study. Dot: the official rank.",
        "括号内及右侧横条：稳健性试算中 {0} 的情形所处的名次；圆点：公布的名次。");

    internal static readonly LocalText RankRangesOfReview = new(
        "In brackets, and as bars at the right: the 95 % interval of the rank with the evaluators' severity taken out. Dot: the official rank.",
        "括号内及右侧横条：剔除评估员宽严差异后名次的 95% 区间；圆点：公布的名次。");

    internal static readonly LocalText RankAxisBroken = new(
        "Zigzag: the axis of ranks leaves out those where nobody shown can be.", "锯齿处：名次轴省略了图中对象不会处于的名次。");

    internal static readonly LocalText RankRangesWidest = new(" Widest range of ranks: {0}, {1}.", "名次范围最宽：{0}{1}。");
    internal static readonly LocalText RankRangesGroups = new(
        " Groups of neighbours that cannot be told apart: {0}, of {1} subjects in all.", "相邻而无法区分的有 {0} 组，共 {1} 个对象。");

    internal static readonly LocalText NoTotal = new("no total", "无总分");
    internal static readonly LocalText TotalAxis = new("Total (full mark {0})", "总分（满分 {0}）");
    internal static readonly LocalText CountAxis = new("Subjects", "对象数");
    internal static readonly LocalText DistributionChartTitle = new("Distribution of totals", "总分分布");
    internal static readonly LocalText DistributionChartDescription = new(
        "Histogram of {0} totals in bins of {1}. Most, {4}, lie from {2} to {3}. Mean {5}, median {6}, lowest {7}, highest {8}.",
        "直方图，{0} 个总分，组距 {1}。{2} 至 {3} 分的最多，有 {4} 个。平均 {5}，中位数 {6}，最低 {7}，最高 {8}。");

    internal static readonly LocalText DistributionChartEmpty = new("No subject has a total.", "没有任何对象有总分。");
    internal static readonly LocalText DistributionChartUncounted = new(
        "Subjects without a total, not counted: {0}.", "没有总分的对象 {0} 个，未计入图中。");

    internal static readonly LocalText MeanMark = new("mean {0}", "平均 {0}");
    internal static readonly LocalText MedianMark = new("median {0}", "中位数 {0}");
}
