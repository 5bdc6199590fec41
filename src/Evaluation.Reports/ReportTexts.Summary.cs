namespace Evaluation.Reports;

/// <content>The words of the key points, and of what leads from one place of the page to another.</content>
internal static partial class ReportTexts
{
    internal static readonly LocalText Summary = new("At a glance", "要点");
    internal static readonly LocalText WhatWasAssessed = new("What was assessed", "评估了什么");
    internal static readonly LocalText WhoIsWhere = new("Who is where", "结果如何");
    internal static readonly LocalText HowSure = new("How sure the ranks are", "名次是否可信");
    internal static readonly LocalText NotStudied = new("This was not studied; a small difference of totals may mean nothing.", "未作可信程度分析；总分相差不大时，名次先后未必有意义。");
    internal static readonly LocalText NeedsAPerson = new("What a person should look at", "需人工查看");
    internal static readonly LocalText FindingsOnEvaluators = new("{0} findings about evaluators", "评估员评审线索 {0} 条");
    internal static readonly LocalText FindingsOnPatterns = new("{0} findings about patterns of scoring", "评分模式线索 {0} 条");
    internal static readonly LocalText EvaluatorsNotReviewed = new("The evaluators were not reviewed.", "未作评估员评审。");
    internal static readonly LocalText PatternsNotScreened = new("The patterns of scoring were not screened.", "未作评分模式筛查。");
    internal static readonly LocalText WarningCount = new("Warnings about the data or this page: {0}", "关于数据或本页的提示 {0} 条");
    internal static readonly LocalText UnverifiedCount = new("{0} citations of the scheme were not checked against their sources", "指标体系中有 {0} 条依据未与原文核对");
    internal static readonly LocalText ConductInShort = new("{0}: rules not met {1}, to be judged by a person {2}", "{0}：不符合 {1} 条，需人工判断 {2} 条");
    internal static readonly LocalText UpTo = new("Data up to {0}", "数据截至 {0}");
    internal static readonly LocalText MeanAndMedian = new("Mean {0}, median {1}, lowest {2}", "平均分 {0}，中位数 {1}，最低 {2}");

    internal static readonly LocalText SeeAlso = new("See", "相关");
    internal static readonly LocalText ReadingFigures = new("How to read the figures", "数字的含义");
    internal static readonly LocalText Verdicts = new("Each evaluator in a sentence", "逐人说明");
}
