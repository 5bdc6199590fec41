namespace Evaluation.Reports;

/// <content>The words of search, filters, subjects' pages and trees.</content>
internal static partial class ReportTexts
{
    internal static readonly LocalText Search = new("Search", "搜索");
    internal static readonly LocalText FilterAll = new("All", "全部");
    internal static readonly LocalText FindingKindFilter = new("Kind", "类别");

    // The script fills in the places.
    internal static readonly LocalText ShownOf = new("{0} of {1} shown", "显示 {0} / {1}");

    internal static readonly LocalText ExpandAll = new("Unfold all", "全部展开");
    internal static readonly LocalText CollapseAll = new("Fold all", "全部收起");
    internal static readonly LocalText SubjectPages = new("Pages of the subjects", "各对象页面");
    internal static readonly LocalText PreviousSubject = new("Previous", "上一个");
    internal static readonly LocalText NextSubject = new("Next", "下一个");
    internal static readonly LocalText BackToReport = new("Back to the report", "返回报告");
    internal static readonly LocalText PageUnpacking = new("Opening …", "正在打开……");
    internal static readonly LocalText PageUnreadable = new(
        "This page cannot be opened here: the browser is too old to unpack it. Use a current one.", "此浏览器版本过低，无法打开该页面，请使用较新的浏览器。");

    internal static readonly LocalText NeedsScript = new(
        "With scripts switched off, the pages of the subjects cannot be opened.", "浏览器禁用了脚本，无法打开各对象页面。");

    internal static readonly LocalText ProfileHeading = new("First-level indicators", "一级指标得分");
    internal static readonly LocalText AllSubjects = new("All subjects", "全部对象");
    internal static readonly LocalText ProfileBars = new("the bar is the subject's score rate, the line that of all", "横条为本对象得分率，竖线为全部对象得分率");
    internal static readonly LocalText ProblemList = new("List of problems", "问题清单");
    internal static readonly LocalText CommonLosses = new("Where points are lost most", "失分情况");
    internal static readonly LocalText CommonLossesHelp = new(
        "Indicators on which some subject lost points, those with the lowest score rate first. What each subject lost stands in its page: follow its name in the ranking.",
        "有对象失分的指标，按得分率由低到高排列。各对象的问题清单见其页面，可在名次表中点名称打开。");

    internal static readonly LocalText Losing = new("Subjects losing points", "失分对象");
    internal static readonly LocalText ZeroScores = new("Scores of 0", "零分对象");
    internal static readonly LocalText MeanLost = new("Mean loss", "平均失分");
}
