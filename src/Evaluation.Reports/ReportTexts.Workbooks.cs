namespace Evaluation.Reports;

/// <content>The words of the results workbook.</content>
internal static partial class ReportTexts
{
    internal static readonly LocalText RankingSheet = new("Ranking", "名次");
    internal static readonly LocalText ScoresSheet = new("Scores", "得分");
    internal static readonly LocalText RatesSheet = new("Score rates", "得分率");
    internal static readonly LocalText IndicatorsSheet = new("Indicators", "指标");
    internal static readonly LocalText ProblemsSheet = new("Lost points", "失分清单");
    internal static readonly LocalText FindingsSheet = new("Findings", "线索");
    internal static readonly LocalText RobustnessSheet = new("Rank ranges", "名次可信度");
    internal static readonly LocalText SettingsSheet = new("Settings", "设置与复算");
    internal static readonly LocalText RankingNote = new(
        "Names lead to the row of scores. Bars run from 0 to the full mark.", "点对象名称可转到其得分行；数据条的长度自 0 至满分。");

    internal static readonly LocalText ScoresNote = new(
        "Each score on its indicator's own scale; — where it does not count. Figures are whole, the format rounds what is shown.",
        "各项为本级满分下的得分，“—”为不计入；单元格保存全部小数，显示位数由格式决定。");

    internal static readonly LocalText RatesNote = new(
        "Score divided by full mark. The darker a cell, the lower its rate.", "得分除以满分；颜色越深，得分率越低。");

    internal static readonly LocalText IndicatorsNote = new(
        "Over the subjects for whom the indicator counts.", "仅统计计入该指标的对象。");

    internal static readonly LocalText ProblemsNote = new(
        "Marks, scores and losses are points of the total. Evidence opens in the browser.", "分值、得分、失分均为计入总分的分数；证据网址可点击打开。");

    internal static readonly LocalText FindingsNote = new(
        "For a person to look at; nothing here accuses anybody, and each may have an innocent explanation.", "以下为供人工复核的线索，不是结论，每一条都可能有正当原因。");

    internal static readonly LocalText NoFindingRows = new("Nothing was found.", "未发现线索。");
    internal static readonly LocalText RobustnessNote = new("The middle {0} of the ranks among {1} trials.", "{1} 次试算中，居中 {0} 的名次范围。");
    internal static readonly LocalText IndicatorLevel = new("Level", "级次");
    internal static readonly LocalText RankLabel = new("Rank as printed", "名次标注");
    internal static readonly LocalText FullCount = new("With full mark", "满分对象");
    internal static readonly LocalText ZeroCount = new("With 0", "零分对象");
    internal static readonly LocalText WithheldCount = new("Left out", "不计入对象");
    internal static readonly LocalText OtherNotes = new("Notes", "备注");
    internal static readonly LocalText FindingSource = new("Part", "来源");
    internal static readonly LocalText FindingKindTitle = new("Kind", "类型");
    internal static readonly LocalText FindingAbout = new("About", "涉及");
    internal static readonly LocalText FindingStatement = new("What was seen", "情况");
    internal static readonly LocalText PatternsShort = new("Patterns", "评分模式");
    internal static readonly LocalText EvaluatorsShort = new("Evaluators", "评估员");
    internal static readonly LocalText NominalRank = new("Rank", "名次");
    internal static readonly LocalText BestRankInRange = new("Best rank in range", "最好名次");
    internal static readonly LocalText WorstRankInRange = new("Worst rank in range", "最差名次");
    internal static readonly LocalText MedianRank = new("Median rank", "中位名次");
    internal static readonly LocalText SameRankShare = new("Share with the same rank", "名次不变的比例");
    internal static readonly LocalText SettingName = new("Setting", "项目");
    internal static readonly LocalText SettingValue = new("Value", "内容");
    internal static readonly LocalText SeedOf = new("Seed of {0}", "{0}的随机种子");
    internal static readonly LocalText TrialsOf = new("Trials of {0}", "{0}的试算次数");
    internal static readonly LocalText WarningsOfRound = new("Warnings of the round", "本轮提示");
    internal static readonly LocalText ResultsTitle = new("{0}: results", "{0}：评估结果");
}
