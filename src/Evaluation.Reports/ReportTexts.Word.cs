namespace Evaluation.Reports;

/// <content>The words of documents.</content>
internal static partial class ReportTexts
{
    internal static readonly LocalText TableCaption = new("Table", "表");
    internal static readonly LocalText PictureCaption = new("Figure", "图");
    internal static readonly LocalText TitleOfDocument = new("{0}: {1}", "{0}：{1}");
    internal static readonly LocalText TableSummary = new("{0} rows; columns: {1}", "共 {0} 行；各列：{1}");
    internal static readonly LocalText SeeAnnex = new("The table '{0}' has {1} rows and is in the annex of that name.", "《{0}》表共 {1} 行，见同名附件。");
    internal static readonly LocalText FurtherCharts = new("Further charts: {0}", "{0}：其他图表");
    internal static readonly LocalText Conclusions = new("Main conclusions", "主要结论");
    internal static readonly LocalText ConcludedLeaves = new("The leaves with the lowest score rates: {0}.", "失分最集中的末级指标：{0}。");
    internal static readonly LocalText ConcludedFindings = new(
        "{0}, for people to look at: none is a verdict, and no score was changed", "{0}，供人工查看，均不是结论，得分未因此改变");

    internal static readonly LocalText AdviceOfLeaf = new(
        "{0}: score rate {1}%; {2} of {3} subjects lose points, {4} on average. What would help most of them ({5}): {6}",
        "{0}：得分率 {1}%，{3} 个对象中有 {2} 个失分，平均失分 {4} 分。建议（适用于其中 {5} 个）：{6}");

    internal static readonly LocalText FindingHeading = new("Finding", "线索");
    internal static readonly LocalText FindingFigures = new("Figures", "统计");
    internal static readonly LocalText ContentsHint = new(
        "(Right-click here, then Update Field and Update entire table: the page numbers appear and this line goes.)",
        "（请在此处单击右键，选择“更新域”“更新整个目录”，即显示页码，本行随之消失。）");

    internal static readonly LocalText Stop = new(".", "。");
    internal static readonly LocalText SentenceSpace = new(" ", "");
    internal static readonly LocalText ProblemListEnding = new("-problems.docx", "-问题清单.docx");
    internal static readonly LocalText LossReason = new("Reason", "失分原因");
    internal static readonly LocalText SubjectTitle = new("Subject: {0}", "评估对象：{0}");
    internal static readonly LocalText VersionSubtitle = new("version {0}, {1} subjects", "{0} 版，评估对象 {1} 个");
    internal static readonly LocalText ResultOfSubject = new("Result", "评估结果");
    internal static readonly LocalText LossesOfSubject = new("Points lost", "失分情况");
    internal static readonly LocalText OtherOfSubject = new("Also to be noted", "其他说明");
    internal static readonly LocalText LostInAll = new("{0} losses, {1} points in all", "共 {0} 项失分，合计 {1} 分");
    internal static readonly LocalText BasisAndEvidence = new("Basis and evidence", "依据与证据");
    internal static readonly LocalText EvidenceAt = new("Evidence: ", "证据：");

    // The assessment
    internal static readonly LocalText SubjectsAndBasis = new("Subjects and basis", "评估对象与依据");
    internal static readonly LocalText IndicatorsAndMethod = new("Indicators and method", "评估指标与方法");
    internal static readonly LocalText DataAndRecomputing = new("Data and recomputing", "数据与复算");
    internal static readonly LocalText SubjectsAre = new("The subjects are {0}", "评估对象为：{0}");
    internal static readonly LocalText SubjectsInAnnex = new("The subjects are named in the ranking table of the annex", "评估对象名单见附件中的名次表");

    // Results
    internal static readonly LocalText InGeneral = new("In general", "总体情况");
    internal static readonly LocalText FiguresTable = new("The totals in figures", "总分概况");
    internal static readonly LocalText GroupsTable = new("Totals by group", "各组总分");
    internal static readonly LocalText SubjectCountHeading = new("Subjects", "对象数");
    internal static readonly LocalText IndicatorsTable = new("Results by first-level indicator", "一级指标得分情况");
    internal static readonly LocalText LeavesTable = new("Leaves of {0}", "{0}：末级指标得分情况");
    internal static readonly LocalText IndicatorSentence = new(
        "The full mark is {0}; the mean is {1}, a score rate of {2}%. The highest score is {3}, the lowest {4}. Full marks: {5}; scores of 0: {6}.",
        "满分 {0} 分，平均得分 {1} 分，得分率 {2}%；最高 {3} 分，最低 {4} 分；得满分的对象 {5} 个，得 0 分的对象 {6} 个。");

    internal static readonly LocalText IndicatorWithout = new("No subject has a score on it.", "没有对象在该项计分。");
    internal static readonly LocalText FullScores = new("Full mark", "得满分");
    internal static readonly LocalText GotZero = new("Zero", "得零分");

    // Problems and suggestions
    internal static readonly LocalText WhereLost = new("Where most points are lost", "失分集中的指标");
    internal static readonly LocalText WhereLostTable = new("The leaves with the lowest score rates", "得分率较低的末级指标");
    internal static readonly LocalText LosingSubjects = new("Subjects that lose points", "失分对象数");
    internal static readonly LocalText MeanLoss = new("Mean loss", "平均失分");
    internal static readonly LocalText ProblemsBySubject = new("Subject by subject", "各对象存在的问题");
    internal static readonly LocalText LossesTable = new("Losses of {0}", "{0}失分情况");
    internal static readonly LocalText LossesSummary = new("Losses subject by subject", "各对象失分情况");
    internal static readonly LocalText LossCount = new("Losses", "失分项数");
    internal static readonly LocalText LargestLosses = new("Largest losses", "失分最多的指标");
    internal static readonly LocalText LossItem = new("{0} ({1})", "{0}（{1} 分）");
    internal static readonly LocalText LossesElsewhere = new(
        "There are {0} losses in all, too many to be told one by one here; each subject's list of problems has all of them.",
        "全部失分共 {0} 项，本报告不逐项列出，详见各对象问题清单。");

    internal static readonly LocalText SubjectsCut = new(
        "The table has the {0} subjects that lost most; the other {1} stand in the ranking table of the annex.",
        "本表列出失分最多的 {0} 个对象，其余 {1} 个见附件中的名次表。");

    internal static readonly LocalText AdviceInGeneral = new("For all", "总体建议");
    internal static readonly LocalText AdviceForSubjects = new("For each subject", "各对象改进重点");
    internal static readonly LocalText AdviceElsewhere = new(
        "Each subject's list of problems says for every loss what would win it back.", "各对象的整改建议见其问题清单，逐项列明可追回的分值。");

    internal static readonly LocalText AdviceTable = new("Where each subject can win most back", "各对象可追回的主要分值");

    // Previous round
    internal static readonly LocalText Previous = new("Against the previous round", "与上一轮比较");
    internal static readonly LocalText PreviousTable = new("The largest moves in rank", "名次变化较大的对象");
    internal static readonly LocalText TotalBefore = new("Total before", "前轮总分");
    internal static readonly LocalText TotalNow = new("Total now", "本轮总分");
    internal static readonly LocalText RankBefore = new("Rank before", "前轮名次");
    internal static readonly LocalText RankNow = new("Rank now", "本轮名次");
    internal static readonly LocalText TotalMoved = new("Change of total", "总分变化");
    internal static readonly LocalText PreviousPlaces = new(
        "Ranks are those among the subjects that have a total in both rounds; a plus is a rise.", "名次为两轮均有总分的对象之间的名次，正数为上升。");

    internal static readonly LocalText Moved = new("Change of rank", "名次变化");

    // Findings
    internal static readonly LocalText FindingNumber = new("{0} ({1})", "{0}（{1}）");
    internal static readonly LocalText WhatItMeans = new("What it means: {0}", "含义：{0}");
    internal static readonly LocalText EvidenceIs = new("Evidence: {0}", "依据：{0}");
    internal static readonly LocalText FiguresAre = new("Figures: {0}", "统计：{0}");
    internal static readonly LocalText InnocentAre = new("What else could explain it: {0}", "也可能的原因：{0}");
    internal static readonly LocalText CheckIs = new("What to check: {0}", "建议核查：{0}");
    internal static readonly LocalText TestsTable = new("What was tested", "检验一览");

    // Annexes
    internal static readonly LocalText RankingAnnex = new("Ranking", "名次表");
    internal static readonly LocalText SchemeAnnex = new("The indicators", "指标体系");
    internal static readonly LocalText LeftOutOfReport = new("Left out of this report", "本报告未列出的内容");
    internal static readonly LocalText RowsLeftOut = new("{0} of {1} rows of the table '{2}'", "表“{2}”共 {1} 行，其中 {0} 行未列出");
    internal static readonly LocalText LossesOneByOne = new("the losses one by one ({0})", "逐项失分（共 {0} 项）");
}
