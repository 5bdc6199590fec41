namespace Evaluation.Reports;

/// <content>The words of the section on evaluators.</content>
internal static partial class ReportTexts
{
    internal static readonly LocalText Evaluators = new("Evaluators", "评估员评审");
    internal static readonly LocalText EvaluatorsHelp = new(
        "What follows is for a person to look at and accuses nobody: each finding may have an innocent explanation. Official scores are not changed by it.",
        "以下为供人工复核的线索，不是结论，每一条都可能有正当原因；正式得分不因此改变。");

    internal static readonly LocalText EvaluatorByEvaluator = new("Evaluator by evaluator", "逐人结论");
    internal static readonly LocalText Ratings = new("Ratings", "评分条数");
    internal static readonly LocalText SubjectsRated = new("Subjects rated", "评估对象数");
    internal static readonly LocalText Severity = new("Severity, points", "偏严（分）");
    internal static readonly LocalText Interval95 = new("95 % interval", "95% 区间");
    internal static readonly LocalText FromTo = new("{0} to {1}", "{0} 至 {1}");
    internal static readonly LocalText Infit = new("Infit", "加权拟合");
    internal static readonly LocalText AgreementMean = new("Agreement", "一致程度");
    internal static readonly LocalText FindingCount = new("Findings", "线索");
    internal static readonly LocalText ProfilesHelp = new(
        "Severity is what an evaluator takes from a subject's sheet against one of mean severity; negative for leniency. Infit is 1 as expected, above for surprises. Agreement is the mean with colleagues on the same cells.",
        "“偏严”为与中等宽严的评估员相比每份评分表少给的分，负数为偏宽；加权拟合预期为 1，越大越出人意料；一致程度为与共同评分的其他评估员的平均。");

    internal static readonly LocalText EvaluatorFindings = new("To be looked at by a person", "需人工查看的线索");
    internal static readonly LocalText NoEvaluatorFindings = new("Nothing stands out beyond chance.", "未发现超出随机范围的情况。");
    internal static readonly LocalText PValue = new("p (this test alone)", "p（单次检验）");
    internal static readonly LocalText QValue = new("q (among all tests of its kind)", "q（同类检验校正后）");
    internal static readonly LocalText EffectInPoints = new("Effect, points per sheet", "效应（每份评分表，分）");
    internal static readonly LocalText StatisticValue = new("Statistic", "统计量");
    internal static readonly LocalText RestsOn = new("Ratings it rests on", "所据评分条数");
    internal static readonly LocalText InnocentExplanations = new("What else could explain it", "也可能的原因");
    internal static readonly LocalText WhatToCheck = new("What to check", "建议核查");
    internal static readonly LocalText FairScores = new("Scores with severity taken out", "剔除宽严后的公平分");
    internal static readonly LocalText FairHelp = new(
        "For comparison only: the official scores, ranks and grades stay. Intervals tell how much chance is in the ratings, not whether the indicators are the right ones.",
        "仅供对照，正式得分、名次、等级不变。区间反映评分中的偶然成分，不说明指标是否恰当。");

    internal static readonly LocalText OfficialTotal = new("Official total", "正式总分");
    internal static readonly LocalText FairTotal = new("Fair total", "公平分");
    internal static readonly LocalText Difference = new("Difference", "差额");
    internal static readonly LocalText OfficialRank = new("Official rank", "正式名次");
    internal static readonly LocalText FairRank = new("Fair rank", "公平名次");
    internal static readonly LocalText RankInterval = new("95 % of fair ranks", "公平名次 95% 区间");
    internal static readonly LocalText OfficialGrade = new("Official grade", "正式等级");
    internal static readonly LocalText FairGrade = new("Fair grade", "公平等级");
    internal static readonly LocalText Families = new("What was tested", "做了哪些检验");
    internal static readonly LocalText FamiliesHelp = new(
        "The more is tested, the more is found by chance; the last column says how many findings may be expected to be false, at most.",
        "检验越多，偶然出现的线索也越多；最后一列为预计误报的线索数上限。");

    internal static readonly LocalText FamilyOfTests = new("Family of tests", "检验");
    internal static readonly LocalText Procedure = new("Control of false findings", "误报控制方法");
    internal static readonly LocalText Level = new("Level", "水平");
    internal static readonly LocalText Tested = new("Tested", "已检验");
    internal static readonly LocalText NotTestedCount = new("Not tested", "未检验");
    internal static readonly LocalText FoundCount = new("Findings", "线索数");
    internal static readonly LocalText ExpectedFalse = new("Expected false, at most", "预计误报不超过");
    internal static readonly LocalText Abstentions = new("What was not tested, and why", "未检验的内容及原因");
    internal static readonly LocalText PartiesInBrackets = new(" ({0})", "（{0}）");
    internal static readonly LocalText MoreNames = new("{0} and {1} more", "{0}，另有 {1} 个");
    internal static readonly LocalText Enumeration = new(", ", "、");
    internal static readonly LocalText CutProfiles = new("{0} of the evaluators' rows", "{0} 位评估员的结论");
    internal static readonly LocalText CutFindings = new("{0} of the findings about evaluators", "{0} 条评估员线索");
    internal static readonly LocalText CutFairScores = new("{0} of the rows of fair scores", "{0} 个对象的公平分");
}
