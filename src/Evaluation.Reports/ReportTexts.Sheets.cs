namespace Evaluation.Reports;

/// <content>The words of the workbook's sheets on the previous round and on conduct.</content>
internal static partial class ReportTexts
{
    internal static readonly LocalText MovesSheet = new("Previous round", "与上轮对比");
    internal static readonly LocalText MovesNote = new(
        "Totals are out of {0}. Changes split into data, weights and method add up to the change of the total; a plus is a rise.",
        "总分以满分 {0} 分计；数据、权重、方法三项之和等于总分变化，正数为上升。");

    internal static readonly LocalText MovesNoteRates = new(
        "Totals are score rates in percent, because the full marks of the rounds differ. The parts add up to the change; a plus is a rise.",
        "两轮满分不同，总分按得分率（%）比较；数据、权重、方法三项之和等于总分变化，正数为上升。");

    internal static readonly LocalText MovedPlaces = new(
        "Places gained among the subjects that have a total in both rounds, so that it may differ from the difference of the two ranks.",
        "在两轮均有总分的对象之间上升的名次，可能与两列名次之差不同。");

    internal static readonly LocalText IndicatorMovesSheet = new("Indicator changes", "指标变化");
    internal static readonly LocalText IndicatorMovesNote = new(
        "Mean score rates of the subjects that have a score in both rounds; the change is in percentage points.", "平均得分率按两轮均有得分的对象计算，变化以百分点计。");

    internal static readonly LocalText RenamingsSheet = new("Notes on comparison", "对比说明");
    internal static readonly LocalText RenamingsNote = new(
        "How the whole changed, what cannot be compared, and who or what is new, gone or renamed.", "总体变化、不可比之处，以及新增、退出和更名情况。");

    internal static readonly LocalText State = new("In which round", "参评情况");
    internal static readonly LocalText InBoth = new("both", "两轮");
    internal static readonly LocalText IsNew = new("new", "新增");
    internal static readonly LocalText IsGone = new("gone", "退出");
    internal static readonly LocalText NameBefore = new("Name before", "前轮名称");
    internal static readonly LocalText CodeBefore = new("Code before", "前轮编码");
    internal static readonly LocalText TitleBefore = new("Title before", "前轮指标名称");
    internal static readonly LocalText MovedByData = new("Due to data", "因数据");
    internal static readonly LocalText MovedByWeights = new("Due to weights", "因权重");
    internal static readonly LocalText MovedByMethod = new("Due to method", "因方法");
    internal static readonly LocalText GradeBefore = new("Grade before", "前轮等级");
    internal static readonly LocalText GradeNow = new("Grade now", "本轮等级");
    internal static readonly LocalText ShareBefore = new("Share of total before", "前轮权重");
    internal static readonly LocalText ShareNow = new("Share of total now", "本轮权重");
    internal static readonly LocalText SameMethod = new("Same rule", "计分方法");
    internal static readonly LocalText MethodSame = new("same", "相同");
    internal static readonly LocalText MethodOther = new("other", "不同");
    internal static readonly LocalText MeanRateBefore = new("Score rate before", "前轮得分率");
    internal static readonly LocalText MeanRateNow = new("Score rate now", "本轮得分率");
    internal static readonly LocalText MeanRateMoved = new("Change", "得分率变化");
    internal static readonly LocalText WhatItIs = new("What", "类别");
    internal static readonly LocalText Before = new("Before", "前轮");
    internal static readonly LocalText Now = new("Now", "本轮");
    internal static readonly LocalText RemarkHeading = new("Remark", "说明");
    internal static readonly LocalText TheWhole = new("The whole", "总体变化");
    internal static readonly LocalText NotComparable = new("Not comparable", "不可比之处");
    internal static readonly LocalText SubjectIsNew = new("Subject: new", "评估对象：新增");
    internal static readonly LocalText SubjectIsGone = new("Subject: gone", "评估对象：退出");
    internal static readonly LocalText SubjectRenamed = new("Subject: renamed", "评估对象：更名");
    internal static readonly LocalText IndicatorIsNew = new("Indicator: new", "指标：新增");
    internal static readonly LocalText IndicatorIsGone = new("Indicator: gone", "指标：取消");
    internal static readonly LocalText IndicatorRenamed = new("Indicator: renamed", "指标：更名");
    internal static readonly LocalText RenamedAsDeclared = new("As declared", "按声明");
    internal static readonly LocalText RenamedByTitle = new("Taken for the same by its title, which stands once in either scheme", "名称相同且唯一，视为同一指标");
    internal static readonly LocalText RenamedByCode = new("Taken for the same by its code, though the title changed", "编码相同而名称有变，视为同一指标");
    internal static readonly LocalText SubjectPerhaps = new("Subject: perhaps renamed", "评估对象：疑似更名");
    internal static readonly LocalText IndicatorPerhaps = new("Indicator: perhaps renamed", "指标：疑似更名");

    internal static readonly LocalText AnswersSheet = new("Conduct", "自身规范性");
    internal static readonly LocalText AnswersNote = new(
        "About the assessment, not about those assessed; for people to look at. What the dossier does not tell is neither good nor bad.",
        "针对评估工作本身，不针对评估对象，供人工研判；档案未载明的事项无法评判，不代表好坏。");

    internal static readonly LocalText RulesSheet = new("Conduct rules", "规范性规则");
    internal static readonly LocalText RulesNote = new(
        "Every rule and every finding, what is not met first. A clause that was not read in its source is marked.", "逐条列出规则与问题，不符合的在前；未经核实的条款均已标明。");

    internal static readonly LocalText AppealsSheet = new("Appeals", "申诉台账");
    internal static readonly LocalText Programme = new("Programme", "评估项目");
    internal static readonly LocalText AnswerInWords = new("In a sentence", "说明");
    internal static readonly LocalText RuleTitle = new("Rule or finding", "规则或问题");
    internal static readonly LocalText RuleOutcome = new("Outcome", "结果");
    internal static readonly LocalText RuleWeight = new("Weight of it", "程度");
    internal static readonly LocalText RuleJudged = new("Judged by a person", "人工认定");
    internal static readonly LocalText FirstTotal = new("First total", "初评总分");
    internal static readonly LocalText FinalTotal = new("Final total", "终评总分");
    internal static readonly LocalText FirstRank = new("First rank", "初评名次");
    internal static readonly LocalText FinalRank = new("Final rank", "终评名次");
    internal static readonly LocalText FirstGrade = new("First grade", "初评等级");
    internal static readonly LocalText FinalGrade = new("Final grade", "终评等级");
    internal static readonly LocalText NobodyCorrected = new("Nobody was corrected.", "没有更正。");
    internal static readonly LocalText UnknownCount = new("{0} rules could not be assessed, as the dossier does not tell what they need: {1}", "有 {0} 条规则因档案未载明所需事项而无法评判：{1}");
    internal static readonly LocalText ConductAnswers = new("Six questions: {0}", "六项结论：{0}");
    internal static readonly LocalText ClearsIs = new("What would clear it: {0}", "如何消除：{0}");
}
