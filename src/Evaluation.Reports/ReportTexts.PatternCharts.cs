namespace Evaluation.Reports;

/// <content>The words in the charts of a screen.</content>
internal static partial class ReportTexts
{
    internal static readonly LocalText SheetHeatTitle = new("Sheets, score by score", "评分表逐项热图");
    internal static readonly LocalText ShareOfFullMark = new("of the full mark; white: no score", "占满分的比例；空白为无评分");
    internal static readonly LocalText SheetFound = new("{0} a sheet with a finding for a person to look at", "{0} 有线索、需人工查看的评分表");
    internal static readonly LocalText SheetsCut = new("{0} of {1} sheets are shown: those with findings first.", "共 {1} 份评分表，图中为 {0} 份，有线索的优先。");
    internal static readonly LocalText LeavesCut = new("The first {0} of {1} indicators are shown.", "共 {1} 项指标，图中为前 {0} 项。");
    internal static readonly LocalText SheetHeatDescription = new(
        "Heat map of {0} sheets on {1} indicators. Of {2} scores, {3} are full marks. Sheets with findings: {4}.",
        "{0} 份评分表、{1} 项指标的热图。{2} 个评分中满分 {3} 个；有线索的评分表 {4} 份。");

    internal static readonly LocalText SheetMatchTitle = new("What every two sheets have in common", "评分表两两相同程度");
    internal static readonly LocalText SheetMatchNote = new(
        "Per cent of the indicators scored on both on which the scores are the same. Stronger from 50, 85 and 95 %. Joint panels share much without copying.",
        "两份评分表均有评分的指标中得分相同的百分比，自 50%、85%、95% 起颜色更醒目。合议评分本就相同，不等于抄袭。");

    internal static readonly LocalText SheetMatchCut = new("{0} of {1} sheets are shown: those of the closest pairs.", "共 {1} 份评分表，图中为最相近的 {0} 份。");
    internal static readonly LocalText ClosestMatch = new("closest", "最近");
    internal static readonly LocalText FewerThanTwoSheets = new("There are fewer than two sheets with scores in common.", "可相互比较的评分表不足两份。");
    internal static readonly LocalText SheetMatchDescription = new(
        "Matrix of {0} sheets. Closest: {1}, {2} %. Pairs from 85 % up: {3}.", "{0} 份评分表的矩阵。最相近：{1}，{2}%；达到 85% 的有 {3} 对。");

    internal static readonly LocalText SheetScatterTitle = new("Sheets by spread and by agreement with the others", "评分表的离散程度与同众程度");
    internal static readonly LocalText SpreadAxis = new("Spread within the sheet: standard deviation of the shares of the full mark", "表内离散程度：得分率的标准差");
    internal static readonly LocalText CorrelationAxis = new("Correlation with the others' means", "与其他评分表均值的相关");
    internal static readonly LocalText NoSheetIndices = new("No sheet has enough different scores for both indices.", "没有评分表具备计算两项指数所需的不同分值。");
    internal static readonly LocalText SheetsWithoutIndex = new(
        "Sheets without one of the two, such as those of one score only: {0}.", "缺少其中一项指数（如全表同一分值）而未列出的评分表：{0} 份。");

    internal static readonly LocalText SheetScatterDescription = new(
        "Scatter of {0} sheets. Spread from {1} to {2}, correlation from {3} to {4}. With findings: {5}.",
        "{0} 份评分表的散点图。离散程度 {1} 至 {2}，相关 {3} 至 {4}；有线索的 {5} 份。");

    internal static readonly LocalText GradeLineTitle = new("Totals at the grade lines", "等级线附近的总分");
    internal static readonly LocalText LineAxis = new("Total, in bins of {0} from the lower end", "总分（组距 {0}，含下限）");
    internal static readonly LocalText LineMark = new("{0} from {1}", "{0}（{1} 分起）");
    internal static readonly LocalText RoundNumbers = new(
        "Stronger colour: bins at multiples of {0}, where totals gather when people round.", "颜色醒目者为 {0} 的倍数处：取整习惯会使总分聚集于此。");

    internal static readonly LocalText GradeLineDescription = new("Histogram of {0} totals in bins of {1}.", "{0} 个总分的直方图，组距 {1}。");
    internal static readonly LocalText LineSides = new("At the line of {0} ({1}): {2} in the bin above it, {3} in the bin below.", "{0} 线（{1} 分）：线上一组 {2} 个，线下一组 {3} 个。");
    internal static readonly LocalText TimelineTitle = new("When sheets were entered", "评分表录入时间");
    internal static readonly LocalText TimeAxis = new("Time (UTC{0})", "时间（UTC{0}）");
    internal static readonly LocalText CloseMark = new("close", "截止");
    internal static readonly LocalText NoName = new("no name", "未署名");
    internal static readonly LocalText NoScoreHasTime = new("No score has a time.", "评分均无时间。");
    internal static readonly LocalText TimelineCut = new("{0} of {1} evaluators are shown: those with findings first.", "共 {1} 位评估员，图中为 {0} 位，有线索的优先。");
    internal static readonly LocalText TimelineDescription = new(
        "Timeline of {0} sheets of {1} evaluators, from {2} to {3}. With findings: {4}.", "{1} 位评估员 {0} 份评分表的时间线，{2} 至 {3}；有线索的 {4} 份。");
}
