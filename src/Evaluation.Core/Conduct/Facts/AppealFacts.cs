using Evaluation.Calendars;
using Evaluation.Conduct.Dossiers;
using Evaluation.Observations;

namespace Evaluation.Conduct.Facts;

/// <summary>Facts about feedback and appeals.</summary>
internal static class AppealFacts
{
    private static readonly LocalText Told = new("sent {0}, published {1}", "{0} 反馈，{1} 公布");

    internal static readonly Fact[] All =
    [
        new("feedback-before-publication", ValueKind.YesNo, new("whether subjects saw their scores before they were published", "公布前是否向评估对象反馈初评结果"), (dossier, _) => Feedback(dossier)),
        new("days-to-apply", ValueKind.Number, new("working days to appeal", "申诉期限（工作日）"), (dossier, _) => FactValue.Of((decimal?)dossier.Appeals?.DaysToApply)),
        new("days-to-decide", ValueKind.Number, new("working days in which appeals are decided", "申诉处理期限（工作日）"), (dossier, _) => dossier.Appeals is { DaysToApply: 0 } ? FactValue.NotApplicable : FactValue.Of((decimal?)dossier.Appeals?.DaysToDecide)),
        new("late-decisions", ValueKind.Number, new("appeals decided after the programme's own limit", "超过本项目处理期限才决定的申诉数"), Late),
        new("open-appeals", ValueKind.Number, new("appeals without a decision when the results were published", "结果公布时尚未处理的申诉数"), (dossier, _) => Open(dossier)),
        new("decisions-without-reason", ValueKind.Number, new("decisions without a reason", "未说明理由的申诉决定数"), (dossier, _) => WithoutReason(dossier)),
    ];

    private static FactValue Feedback(Dossier dossier) => dossier is { FeedbackSent: { } sent, Publication.Date: { } published }
        ? FactValue.Of(sent < published, Told.With(IsoDate.Of(sent), IsoDate.Of(published)))
        : FactValue.Unknown;

    /// <summary>Decided later than the working days allow; not known when the calendar does not reach so far.</summary>
    private static FactValue Late(Dossier dossier, WorkingCalendar calendar)
    {
        if (dossier.Appeals is not { Appeals: { } appeals, DaysToDecide: { } days })
            return FactValue.Unknown;
        var late = new List<LocalText>();
        foreach (Appeal appeal in appeals)
        {
            if (!calendar.TryAddWorkingDays(appeal.Received, days, out DateOnly due))
                return FactValue.Unknown;
            if (appeal.Decided > due)
                late.Add(FactTexts.Of(appeal));
        }

        return FactValue.Count(late);
    }

    private static FactValue Open(Dossier dossier) => dossier is { Appeals.Appeals: { } appeals, Publication.Date: { } published }
        ? FactValue.Count(appeals.Where(appeal => appeal.Received <= published && !(appeal.Decided <= published)).Select(FactTexts.Of))
        : FactValue.Unknown;

    private static FactValue WithoutReason(Dossier dossier)
    {
        if (dossier.Appeals?.Appeals is not { } appeals)
            return FactValue.Unknown;
        Appeal[] decided = [.. appeals.Where(appeal => appeal.Decided is not null)];
        Appeal[] without = [.. decided.Where(appeal => appeal.HasReason == false)];
        return without.Length == 0 && decided.Any(appeal => appeal.HasReason is null) ? FactValue.Unknown : FactValue.Count(without.Select(FactTexts.Of));
    }
}
