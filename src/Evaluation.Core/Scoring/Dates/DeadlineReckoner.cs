using Evaluation.Calendars;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Scoring.Dates;

/// <summary>How many working days a matter is overdue.</summary>
/// <param name="method">The deadline.</param>
/// <param name="calendar">Which days are working days.</param>
/// <param name="cutoff">The day on which a matter without a reply is judged, or <see langword="null"/>.</param>
internal sealed class DeadlineReckoner(WorkingDayDeadline method, WorkingCalendar calendar, DateOnly? cutoff) : DateReckoner
{
    private readonly DeadlineSentence sentence = new(method, calendar);

    internal override ValueKind Takes => ValueKind.Timeline;

    internal override decimal Reckon(ObservedValue value, DiagnosticBag found)
    {
        ValueList<TimelineStep> steps = value.Timeline;
        if (method.Clock == WorkingDayClock.Interval
            && steps.Any(step => step.Kind is not (TimelineStepKind.Received or TimelineStepKind.Replied)))
            found.Add(DateDiagnostics.StepNotCounted, Place.Unknown);
        bool isOpen = steps.All(step => step.Kind != TimelineStepKind.Replied);
        if (isOpen && cutoff is null)
            found.Add(DateDiagnostics.NoCutoff, Place.Unknown);
        Checked<ReplyDeadline> reckoned = Deadline(steps);
        found.AddRange(reckoned.Diagnostics);
        if (!reckoned.IsValid)
            return 0;
        return isOpen && !reckoned.Value.IsLate ? Pending : Overdue(reckoned.Value);
    }

    internal override LocalText Explain(ObservedValue value)
    {
        ReplyDeadline deadline = Deadline(value.Timeline).OrThrow();
        return sentence.Of(value.Timeline, deadline, Overdue(deadline));
    }

    /// <summary>A reply on a day off after the last day is late, though no working day has passed: it counts as one day.</summary>
    private static int Overdue(ReplyDeadline deadline) => deadline.IsLate ? Math.Max(1, deadline.Overdue.GetValueOrDefault()) : 0;

    private Checked<ReplyDeadline> Deadline(ValueList<TimelineStep> steps)
    {
        DisclosureRequest request = TimelineRequest.Of(steps);
        return ReplyDeadline.Of(request, calendar, request.Replied is null ? cutoff : null, (int)method.Limit);
    }
}
