using Evaluation.Observations.Corrections;

namespace Evaluation.Conduct.Appeals;

/// <summary>Sentences of the ledger.</summary>
internal static class LedgerTexts
{
    internal static readonly LocalText Grade = new("grade {0} → {1}", "等级 {0} → {1}");
    internal static readonly LocalText Rank = new("first {0}: rank {1} → {2}", "前 {0} 名：第 {1} 名 → 第 {2} 名");
    internal static readonly LocalText LateToApply = new(
        "{0} appeals were received after the last day to appeal: {1}.", "有 {0} 件申诉在申诉期限届满后收到：{1}。");
    internal static readonly LocalText LateToApplyClears = new("The reason why they were heard, or the refusal", "说明受理或不予受理的理由");
    internal static readonly LocalText LateToDecide = new("{0} appeals were not decided by the last day: {1}.", "有 {0} 件申诉未在处理期限内决定：{1}。");
    internal static readonly LocalText LateToDecideClears = new("The reason for the delay", "说明延期原因");
    internal static readonly LocalText WithoutAppeal = new(
        "{0} subjects were corrected at the stage of appeals, but no appeal of theirs is on record: {1}.", "有 {0} 个对象在申诉阶段被更正，但没有其申诉记录：{1}。");
    internal static readonly LocalText WithoutAppealClears = new("The appeal, or another stage for the correction", "补充申诉记录，或更正阶段");
    internal static readonly LocalText WithoutCorrection = new(
        "{0} subjects whose appeal was upheld were not corrected at that stage or later: {1}.", "有 {0} 个对象的申诉获支持，但在该阶段及之后没有更正：{1}。");
    internal static readonly LocalText WithoutCorrectionClears = new("The correction that the decision asks for", "按决定补充更正");
    internal static readonly LocalText AfterPublication = new(
        "{0} subjects were corrected after the results were published on {2}: {1}.", "有 {0} 个对象在结果公布（{2}）之后被更正：{1}。");
    internal static readonly LocalText AfterPublicationClears = new("A published correction", "公布更正说明");
    internal static readonly LocalText WithoutGrounds = new(
        "Corrections of {0} subjects name neither a clause nor evidence: {1}.", "有 {0} 个对象的更正既未注明条款也未附证据：{1}。");
    internal static readonly LocalText WithoutGroundsClears = new("The clause or the evidence", "补充条款或证据");
    internal static readonly LocalText Crossed = new(
        "{0} changes crossed a grade or rank line, {2} in the subject's favour and {3} against it: {1}.", "有 {0} 次变动跨越等级线或名次线，其中对该对象有利 {2} 次、不利 {3} 次：{1}。");
    internal static readonly LocalText CrossedClears = new("A second look at the grounds of each", "逐一复核其依据");
    internal static readonly LocalText Crossing = new("{0} ({1}, {2})", "{0}（{1}，{2}）");
    internal static readonly LocalText NoDossier = new("deadlines and decisions, because no record of appeals was given.", "期限与决定（没有申诉记录）。");
    internal static readonly LocalText NotAllDossiers = new(
        "whether every correction has its appeal, because not every programme has a record of appeals.", "更正是否均有申诉记录（并非每个项目都有申诉记录）。");
    internal static readonly LocalText NoDaysToApply = new("whether appeals came in time, because the time to appeal or the day of feedback is not known.", "申诉是否逾期（申诉期限或反馈日期不详）。");
    internal static readonly LocalText NoDaysToDecide = new("whether appeals were decided in time, because the time to decide is not known.", "处理是否逾期（处理期限不详）。");
    internal static readonly LocalText NoCalendar = new("{0} appeals whose deadline lies outside the calendar of working days.", "有 {0} 件申诉的期限超出工作日历范围。");

    private static readonly LocalText First = new("first score", "初评");

    internal static LocalText Of(CorrectionStage? stage) => stage switch
    {
        null => First,
        CorrectionStage.Feedback => new("feedback", "反馈"),
        CorrectionStage.Appeal => new("appeal", "申诉"),
        CorrectionStage.Review => new("review", "复核"),
        _ => new("final", "终评"),
    };
}
