using Evaluation.Calendars;
using Evaluation.Observations;

namespace Evaluation.Scoring.Dates;

/// <summary>The request for information that a timeline tells of.</summary>
internal static class TimelineRequest
{
    internal static DisclosureRequest Of(ValueList<TimelineStep> steps) => new(Receipt(Find(steps, TimelineStepKind.Received)!.Value.Date))
    {
        Correction = Find(steps, TimelineStepKind.CorrectionNotice) is { } notice
            ? new CorrectionNotice(notice.Date, Find(steps, TimelineStepKind.Corrected) is { } corrected ? Receipt(corrected.Date) : null)
            : null,
        Consultations = steps.Where(step => step.Kind == TimelineStepKind.Consulted)
            .Select(step => new Consultation(ConsultedParty.ThirdParty, step.Date, step.Date, step.Until))
            .ToValueList(),
        Extension = Find(steps, TimelineStepKind.Extended) is { } extended
            ? new ReplyExtension(extended.Date, extended.Date, extended.WorkingDays ?? StatutoryPeriods.LongestExtension)
            : null,
        Replied = Find(steps, TimelineStepKind.Replied)?.Date,
    };

    private static RequestReceipt Receipt(DateOnly date) => new(RequestChannel.NotStated, date);

    private static TimelineStep? Find(ValueList<TimelineStep> steps, TimelineStepKind kind)
    {
        foreach (TimelineStep step in steps)
        {
            if (step.Kind == kind)
                return step;
        }

        return null;
    }
}
