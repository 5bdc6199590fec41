namespace Evaluation.Reports;

/// <content>The words of problem lists (问题清单): what would win lost points back.</content>
internal static partial class ReportTexts
{
    internal static readonly LocalText Remedy = new("Suggestion", "整改建议");
    internal static readonly LocalText RemedyWins = new("{0}: up to {1} points can be won back.", "{0}，最多可追回 {1} 分。");
    internal static readonly LocalText RemedyForMissing = new(
        "Publish or hand in what is needed to score this, with a link as evidence", "补充公开或提供相关内容，并附可核验的证据");

    internal static readonly LocalText RemedyForPoints = new(
        "Go through the scoring standard and make good what is lacking", "对照评分标准查找差距、逐项整改");

    internal static readonly LocalText RemedyForYes = new("Meet the requirement, so that \"yes\" can be confirmed", "落实该项要求，达到可核定为“是”的程度");
    internal static readonly LocalText RemedyForNo = new("Put an end to this, so that \"no\" can be confirmed", "消除该项问题，达到可核定为“否”的程度");
    internal static readonly LocalText RemedyForLevel = new("Improve to what level '{0}' asks for", "对照等次“{0}”的标准改进");
    internal static readonly LocalText RemedyForItems = new("Add what is still missing ({0})", "补齐尚未满足的要素（{0}）");
    internal static readonly LocalText RemedyFrom = new("Raise the value to {0} or more", "将数值提高到 {0} 及以上");
    internal static readonly LocalText RemedyBelow = new("Bring the value below {0}", "将数值降到 {0} 以下");
    internal static readonly LocalText RemedyAtMost = new("Bring the value down to {0} or less", "将数值降到 {0} 及以下");
    internal static readonly LocalText RemedyBetween = new("Bring the value to {0} or more, and below {1}", "将数值控制在 {0} 及以上、{1} 以下");
    internal static readonly LocalText RemedyForMoreCases = new("Do more of this ({0} points for each case)", "继续增加数量（每件得 {0} 分）");
    internal static readonly LocalText RemedyForFewerCases = new(
        "Settle each case and keep it from happening again ({0} points off for each)", "逐件整改并防止再次发生（每件扣 {0} 分）");

    internal static readonly LocalText RemedyForDeadline = new("Finish such matters within {0} working days", "今后同类事项在 {0} 个工作日内办结");
    internal static readonly LocalText RemedyForGap = new("Keep it up to date, with no gap of more than {0} days", "及时更新，间隔不超过 {0} 天");
    internal static readonly LocalText RemedyForDates = new("Publish more often (counted from {0} to {1})", "增加发布次数（统计期 {0} 至 {1}）");
    internal static readonly LocalText RemedyForPeriods = new("Publish in all {0} (counted from {1} to {2})", "做到每{0}均有发布（统计期 {1} 至 {2}）");
    internal static readonly LocalText RemedyForRelative = new(
        "Catch up with the best subjects, by which this is scored", "对照先进对象补齐差距（该项按与其他对象的比较计分）");

    internal static readonly LocalText RemedyForDeduction = new(
        "Deal with what led to this and keep it from happening again", "针对扣分事由整改，防止再次发生");
}
