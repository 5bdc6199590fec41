namespace Evaluation.Scoring.Dates;

/// <summary>The words in which it is said what was reckoned from dates.</summary>
internal static class DateTexts
{
    internal static readonly LocalText Request = new("Received {0}, replied {1}.", "收到 {0}，答复 {1}。");
    internal static readonly LocalText RequestOpen = new("Received {0}, no reply by the cut-off date {1}.", "收到 {0}，截至 {1}（数据截止日）未答复。");
    internal static readonly LocalText Interval = new("From {0} to {1}.", "自 {0} 起，至 {1} 止。");
    internal static readonly LocalText IntervalOpen = new("From {0}, not done by the cut-off date {1}.", "自 {0} 起，截至 {1}（数据截止日）未完成。");
    internal static readonly LocalText Awaiting = new(
        "Received {0}, notice to correct {1}, no corrected request: the time does not run.", "收到 {0}，{1} 告知补正，尚未收到补正，期限未起算。");
    internal static readonly LocalText Holidays = new("Holidays not counted: {0}.", "扣除放假：{0}。");
    internal static readonly LocalText MakeUps = new("Make-up workdays counted: {0}.", "计入调休上班：{0}。");
    internal static readonly LocalText InTime = new(
        "{0} working days of {1} used (due {2}): in time.", "用 {0} 个工作日，期限 {1} 个工作日（{2} 届满），按期。");
    internal static readonly LocalText StillOpen = new(
        "{0} working days of {1} used (due {2}): not yet due.", "已用 {0} 个工作日，期限 {1} 个工作日（{2} 届满），尚未到期。");
    internal static readonly LocalText Late = new(
        "{0} working days used of {1} (due {2}): {3} overdue.", "用 {0} 个工作日，期限 {1} 个工作日（{2} 届满），逾期 {3} 个工作日。");

    internal static readonly LocalText Count = new("{2} of {3} dates lie from {0} to {1}.", "{0} 至 {1} 之间 {2} 次（共填 {3} 个日期）。");
    internal static readonly LocalText Periods = new(
        "From {0} to {1}, {2} of {3} periods ({4}) have a date.", "{0} 至 {1} 共 {3} 个{4}，其中 {2} 个有发布。");
    internal static readonly LocalText Gap = new(
        "Longest stretch without a date: {0} days, {1} to {2}; {3} allowed.", "最长 {0} 天无更新（{1} 至 {2}），允许 {3} 天。");
    internal static readonly LocalText NoGap = new("Every day from {0} to {1} has a date.", "{0} 至 {1} 每天均有更新。");
}
