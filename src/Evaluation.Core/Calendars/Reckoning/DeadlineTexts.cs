namespace Evaluation.Calendars.Reckoning;

/// <summary>The words in which a deadline is explained.</summary>
internal static class DeadlineTexts
{
    internal static readonly LocalText Line = new("{0} [{1}]", "{0}〔{1}〕");
    internal static readonly LocalText DerivedLine = new("{0} [derived from {1}]", "{0}〔据{1}推定〕");

    internal static readonly LocalText InPerson = new("handed in", "当面提交");
    internal static readonly LocalText SignedPost = new("by post with a receipt", "邮寄签收");
    internal static readonly LocalText OrdinaryPost = new("by ordinary letter", "平常信函");
    internal static readonly LocalText Internet = new("by the internet", "互联网提交");
    internal static readonly LocalText Fax = new("by fax", "传真提交");

    internal static readonly LocalText NotStated = new("channel not stated", "渠道未注明");

    internal static readonly LocalText Received = new("Received on {0}: {1}.", "{0} 收到申请：{1}。");
    internal static readonly LocalText ArrivedThen = new("{0}, which counts from its arrival", "{0}，以提交或签收之日为准");
    internal static readonly LocalText ConfirmedThen = new(
        "{0}, arrived on {1}, which counts from the confirmation", "{0}，{1} 到达，以确认之日为准");

    internal static readonly LocalText CorrectionInTime = new(
        "Notice to correct on {0}, within the {1} working days that ended on {2}.",
        "{0} 告知补正，在 {1} 个工作日期限内（{2} 届满）。");

    internal static readonly LocalText CorrectionLate = new(
        "Notice to correct on {0}, after the {1} working days that ended on {2}.",
        "{0} 告知补正，超过 {1} 个工作日期限（{2} 届满）。");

    internal static readonly LocalText AwaitingCorrection = new(
        "The corrected request has not come; no time to reply runs until then.",
        "尚未收到补正的申请，在此之前答复期限不起算。");

    internal static readonly LocalText StartsAgain = new(
        "The corrected request was received on {0}: {1}. The time to reply runs from then.",
        "{0} 收到补正的申请：{1}。答复期限自该日重新起算。");

    internal static readonly LocalText FirstDayNotCounted = new(
        "The day of receipt, {0}, is not counted.", "收到之日 {0} 不计算在期间内。");

    internal static readonly LocalText ThirdParty = new("a third party", "第三方");
    internal static readonly LocalText OtherAuthority = new("another authority", "其他机关");

    internal static readonly LocalText Answered = new(
        "Opinion of {0} asked for on {1}, given on {2}: working days after {1} up to {3} are not counted.",
        "{1} 征求{0}意见，{2} 收到意见：{1} 之后至 {3} 的工作日不计算在内。");

    internal static readonly LocalText Unanswered = new(
        "Opinion of {0} asked for on {1}, no answer on record: working days after {1} up to {3}, when its {2} working days end, are not counted.",
        "{1} 征求{0}意见，无答复记录：{1} 之后至 {3}（{2} 个工作日届满）的工作日不计算在内。");

    internal static readonly LocalText Extended = new(
        "Extended by {0} working days, approved on {1} and notified on {2}.",
        "延长 {0} 个工作日，{1} 批准，{2} 告知申请人。");

    internal static readonly LocalText ExtensionTooLate = new(
        "An extension notified on {0} does not count: the reply was due on {1}.",
        "{0} 告知的延期不予计算：答复期限已于 {1} 届满。");

    internal static readonly LocalText Due = new(
        "{0} working days after {1}: due by the end of {2}.", "{1} 之后 {0} 个工作日：{2} 届满。");

    internal static readonly LocalText RepliedInTime = new(
        "Replied on {0}, in time: {1} working days used.", "{0} 答复，未逾期：用时 {1} 个工作日。");

    internal static readonly LocalText RepliedLate = new(
        "Replied on {0}, late: {1} working days used, {2} overdue.", "{0} 答复，已逾期：用时 {1} 个工作日，逾期 {2} 个工作日。");

    internal static readonly LocalText OpenInTime = new(
        "No reply by {0}, not yet late: {1} working days used.", "截至 {0} 未答复，尚未逾期：已用 {1} 个工作日。");

    internal static readonly LocalText OpenLate = new(
        "No reply by {0}, late: {1} working days used, {2} overdue.", "截至 {0} 未答复，已逾期：已用 {1} 个工作日，逾期 {2} 个工作日。");

    // Names of dates in diagnostics.
    internal static readonly LocalText DayOfArrival = new("the arrival", "到达日期");
    internal static readonly LocalText DayOfConfirmation = new("the confirmation", "确认日期");
    internal static readonly LocalText DayOfReceipt = new("the receipt of the request", "收到申请日期");
    internal static readonly LocalText DayOfCorrectionNotice = new("the notice to correct", "补正告知日期");
    internal static readonly LocalText DayOfCorrectedReceipt = new("the receipt of the corrected request", "收到补正申请日期");
    internal static readonly LocalText DayOfAsking = new("the request for an opinion", "征求意见日期");
    internal static readonly LocalText DayOfLetter = new("the receipt of the letter by the party", "收到征求意见书日期");
    internal static readonly LocalText DayOfOpinion = new("the opinion", "收到意见日期");
    internal static readonly LocalText DayOfApproval = new("the approval of the extension", "延期批准日期");
    internal static readonly LocalText DayOfExtensionNotice = new("the notice of the extension", "延期告知日期");
    internal static readonly LocalText DayOfReply = new("the reply", "答复日期");
    internal static readonly LocalText DayReckonedTo = new("the day reckoned to", "计算截止日期");

    /// <summary>The words for a channel.</summary>
    internal static LocalText Of(RequestChannel channel) => channel switch
    {
        RequestChannel.InPerson => InPerson,
        RequestChannel.SignedPost => SignedPost,
        RequestChannel.OrdinaryPost => OrdinaryPost,
        RequestChannel.Internet => Internet,
        RequestChannel.NotStated => NotStated,
        _ => Fax,
    };

    /// <summary>The words for who is consulted.</summary>
    internal static LocalText Of(ConsultedParty party) => party == ConsultedParty.ThirdParty ? ThirdParty : OtherAuthority;
}
