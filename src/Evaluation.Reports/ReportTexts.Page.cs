namespace Evaluation.Reports;

/// <content>The fixed words of the page: headings, columns, buttons. The template names them.</content>
internal static partial class ReportTexts
{
    internal static readonly LocalText Report = new("Assessment report", "评估报告");
    internal static readonly LocalText SkipToContent = new("Skip to the content", "跳到正文");
    internal static readonly LocalText Contents = new("Contents", "目录");
    internal static readonly LocalText ChangeTheme = new("Light / dark", "明暗切换");
    internal static readonly LocalText Overview = new("The assessment", "评估概况");
    internal static readonly LocalText Results = new("Overall results", "总体结果");
    internal static readonly LocalText ResultsByIndicator = new("Results by indicator", "分项结果");
    internal static readonly LocalText Problems = new("Problems found", "存在问题");
    internal static readonly LocalText Advice = new("Suggestions", "改进建议");
    internal static readonly LocalText Annex = new("Annex: the indicators", "附：指标体系");
    internal static readonly LocalText Warnings = new("Warnings", "提示");
    internal static readonly LocalText MoreWarnings = new(
        "{0} more warnings are not listed here; the JSON result has them all.", "另有 {0} 条提示未在此列出，全部提示见 JSON 结果文件。");

    internal static readonly LocalText LeftOutHere = new("Left out of this page", "本页未列出的内容");
    internal static readonly LocalText WhereToFind = new(
        "For a single subject, 'evaluation explain' gives all of it; so does a report of a part of the round.",
        "可用 evaluation explain 命令查看单个对象的全部内容，或分批生成报告。");

    internal static readonly LocalText Highlights = new("What stands out", "亮点");
    internal static readonly LocalText Weaknesses = new("Where points are lost", "问题");
    internal static readonly LocalText NothingToSay = new("Nothing to report from the data.", "从数据中未见需要说明的情况。");
    internal static readonly LocalText Ranking = new("Ranking", "名次表");
    internal static readonly LocalText RankingHelp = new(
        "A name leads to the page of the subject. Column headings sort.", "点名称可打开该对象的页面，点列标题可排序。");

    internal static readonly LocalText Rank = new("Rank", "名次");
    internal static readonly LocalText Subject = new("Subject", "评估对象");
    internal static readonly LocalText Group = new("Group", "分组");
    internal static readonly LocalText GroupRank = new("Rank in group", "组内名次");
    internal static readonly LocalText Total = new("Total", "总分");
    internal static readonly LocalText ExactTotal = new("Total before rounding", "修约前总分");
    internal static readonly LocalText Grade = new("Grade", "等级");
    internal static readonly LocalText Lost = new("Lost", "失分");
    internal static readonly LocalText Indicator = new("Indicator", "指标");
    internal static readonly LocalText FullMark = new("Full mark", "满分");
    internal static readonly LocalText Mark = new("Mark", "分值");
    internal static readonly LocalText Score = new("Score", "得分");
    internal static readonly LocalText MeanScore = new("Mean score", "平均分");
    internal static readonly LocalText ScoreRate = new("Score rate", "得分率");
    internal static readonly LocalText Lowest = new("Lowest", "最低");
    internal static readonly LocalText Highest = new("Highest", "最高");
    internal static readonly LocalText Scored = new("Subjects scored", "计分对象");
    internal static readonly LocalText NotCounted = new("Left out", "不计入");
    internal static readonly LocalText IndicatorHelp = new(
        "Score rate is the mean score divided by the full mark. Subjects for whom an indicator was left out do not count in its figures.",
        "得分率为平均分除以满分；不计入该指标的对象不参与其平均。");

    internal static readonly LocalText ProblemsHelp = new(
        "Marks, scores and losses are points of the total, shown with at most four decimals and added up with all of theirs. Indicators without a loss are not listed.",
        "分值、得分、失分均为计入总分的分数，至多显示四位小数，合计按全部小数计算；未失分的指标不列出。");

    internal static readonly LocalText Reason = new("Reason (rule)", "失分原因（规则）");
    internal static readonly LocalText Basis = new("Basis", "依据");
    internal static readonly LocalText Evidence = new("Evidence", "证据");
    internal static readonly LocalText LostTogether = new("Lost together", "失分合计");
    internal static readonly LocalText NothingLost = new("No points lost.", "未失分。");
    internal static readonly LocalText Explanation = new("How every point came about", "逐项得分说明");
    internal static readonly LocalText ToTotal = new("Points of the total", "计入总分");
    internal static readonly LocalText Observed = new("Observed", "采集值");
    internal static readonly LocalText Rule = new("Rule", "规则");
    internal static readonly LocalText BackToRanking = new("Back to the ranking", "返回名次表");
    internal static readonly LocalText AdviceOverall = new("For all", "总体");
    internal static readonly LocalText AdviceBySubject = new("For each subject", "各对象");
    internal static readonly LocalText AdviceHelp = new(
        "Where the most points can be won back, the largest first, at most five. Every loss stands in the list of problems.",
        "按可追回分值由大到小，每个对象至多列五项；全部失分见问题清单。");

    internal static readonly LocalText ToWin = new("To be won back, in points of the total", "可追回的分值（计入总分）");
    internal static readonly LocalText Code = new("Code", "编码");
    internal static readonly LocalText Weight = new("Weight", "权重");
    internal static readonly LocalText Method = new("Scoring", "计分方法");
    internal static readonly LocalText Unverified = new("not verified", "未核实");
    internal static readonly LocalText Derived = new("derived", "推算");
    internal static readonly LocalText UnverifiedHelp = new(
        "A basis marked \"not verified\" was not checked against its source and is not to be read as official.",
        "标有“未核实”的依据未与原文核对，不作为正式依据。");

    internal static readonly LocalText TableScrolls = new("table, scrolls sideways", "表格，可横向滚动");
    internal static readonly LocalText ChartScrolls = new("chart, scrolls sideways", "图，可横向滚动");
}
