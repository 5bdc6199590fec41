using Evaluation.Comparison.Reporting;

namespace Evaluation.Reports;

/// <content>The words of the section on the previous round; those shared with the Word report stand with it.</content>
internal static partial class ReportTexts
{
    internal static readonly LocalText PreviousHelp = new(
        "What changed since the previous round, for whom, and whether data, weights or method did it. Places are those among the subjects that have a total in both rounds; a plus is a rise.",
        "与上一轮相比有何变化、涉及哪些对象，以及变化来自数据、权重还是方法。名次为两轮均有总分的对象之间的名次，正数为上升。");

    internal static readonly LocalText PreviousLimits = ComparisonTexts.Limits;
    internal static readonly LocalText PreviousSubjects = new("Subject by subject", "各对象变化");
    internal static readonly LocalText PreviousIndicators = new("Indicator by indicator: mean score rates of the same subjects", "各指标变化（同一对象的平均得分率）");
    internal static readonly LocalText PreviousGrades = new("Grades", "等级变化");
    internal static readonly LocalText PreviousNames = new("New, gone and renamed", "新增、退出与更名");
    internal static readonly LocalText PreviousSuggestions = ComparisonTexts.Suggested;

    internal static readonly LocalText DueToData = new("Data", "数据");
    internal static readonly LocalText DueToWeights = new("Weights", "权重");
    internal static readonly LocalText DueToMethod = new("Method", "方法");
    internal static readonly LocalText RateBefore = new("Before, %", "前轮（%）");
    internal static readonly LocalText RateNow = new("Now, %", "本轮（%）");
    internal static readonly LocalText RateMoved = new("Change, points", "变化（百分点）");
    internal static readonly LocalText ShareOfTotalBefore = new("Weight before, %", "前轮权重（%）");
    internal static readonly LocalText ShareOfTotalNow = new("Weight now, %", "本轮权重（%）");
    internal static readonly LocalText OtherMethod = new("scored by another rule", "计分方法不同");
    internal static readonly LocalText BothScored = new("Subjects", "对象数");
    internal static readonly LocalText CutMoves = new("{0} of the rows about changes since the previous round", "{0} 行与上一轮的比较");
}
