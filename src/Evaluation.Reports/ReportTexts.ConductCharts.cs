namespace Evaluation.Reports;

/// <content>The words in the charts of conduct.</content>
internal static partial class ReportTexts
{
    internal static readonly LocalText AppealsTitle = new("First score to final score", "初评到终评的变动");
    internal static readonly LocalText AppealsCounts = new("Corrected totals raised: {0}, lowered: {1}, unchanged: {2}", "总分上调 {0} 次、下调 {1} 次、未变 {2} 次");
    internal static readonly LocalText AppealsEmpty = new("Nobody's score was corrected.", "没有对象的得分被更正。");
    internal static readonly LocalText AppealsMoved = new("{0}, rank {1} → {2}", "{0}，名次 {1} → {2}");
    internal static readonly LocalText AppealsNote = new(
        "○ first total. ● final total, not lower. ◆ and a dashed line: final total, lower.", "○ 初评总分；● 终评总分，未降低；◆ 及虚线：终评总分，降低。");

    internal static readonly LocalText AppealsCut = new("{0} of {1} corrected subjects are shown: those whose total moved most.", "共更正 {1} 个对象，图中为总分变动最大的 {0} 个。");
    internal static readonly LocalText AppealsBystanders = new(
        "Subjects without a correction whose rank or grade changed because of others: {0}.", "自身未更正、名次或等级因他人更正而变动的对象：{0} 个。");

    internal static readonly LocalText AppealsDescription = new(
        "First and final totals of {0} corrected subjects: raised: {1}, lowered: {2}, unchanged: {3}. Grade or rank lines crossed: {4}.",
        "{0} 个被更正对象的初评与终评总分：上调 {1} 次、下调 {2} 次、未变 {3} 次；跨越等级线或名次线 {4} 次。");

    internal static readonly LocalText AppealsMost = new(" Largest change: {0}, {1}.", "变动最大：{0}，{1}。");
    internal static readonly LocalText VerdictsTitle = new("Whether the assessment itself is sound", "评估活动自身是否规范");
    internal static readonly LocalText VerdictsEmpty = new("No rule was applied.", "没有适用的规则。");
    internal static readonly LocalText VerdictsNote = new(
        "Number of rules, the more the stronger the colour. What a person judged counts before what the rule says.", "规则条数，越多颜色越醒目；有人工认定的以认定为准。");

    internal static readonly LocalText VerdictsItem = new(" {0}: met {1}, not met {2}, to be looked at {3}, not assessable {4}.", "{0}：符合 {1}，不符合 {2}，待研判 {3}，无法评判 {4}。");
    internal static readonly LocalText VerdictsDescription = new("{0} rules about the assessment, by question.", "关于评估活动的 {0} 条规则，按问题归类。");
}
