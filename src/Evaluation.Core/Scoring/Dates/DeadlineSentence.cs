using Evaluation.Calendars;
using Evaluation.Observations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Scoring.Dates;

/// <summary>Says how a deadline was reckoned, in the words of a grader.</summary>
/// <param name="method">The deadline.</param>
/// <param name="calendar">Which days are working days.</param>
internal sealed class DeadlineSentence(WorkingDayDeadline method, WorkingCalendar calendar)
{
    /// <summary>The most stretches of days that are listed; a matter of years has dozens.</summary>
    private const int MostListed = 4;

    internal LocalText Of(ValueList<TimelineStep> steps, ReplyDeadline deadline, int overdue)
    {
        DateOnly received = deadline.Received;
        bool isOpen = steps.All(step => step.Kind != TimelineStepKind.Replied);
        LocalText course = method.Clock == WorkingDayClock.Interval
            ? isOpen ? DateTexts.IntervalOpen : DateTexts.Interval
            : isOpen ? DateTexts.RequestOpen : DateTexts.Request;
        if (deadline.Due is not { } due)
            return DateTexts.Awaiting.With(IsoDate.Of(received), IsoDate.Of(steps.First(step => step.Kind == TimelineStepKind.CorrectionNotice).Date));
        DateOnly end = deadline.ReckonedTo!.Value;
        DateOnly start = steps.Where(step => step.Kind == TimelineStepKind.Corrected).Select(step => step.Date).DefaultIfEmpty(received).First();
        LocalText first = course.With(IsoDate.Of(received), IsoDate.Of(end));
        LocalText last = Outcome(isOpen, overdue).With(deadline.Used, deadline.Allowed, IsoDate.Of(due), overdue);
        return Join([first, .. deadline.Changes.Select(step => step.Text), .. DaysBetween(start, end), last]);
    }

    private static LocalText Outcome(bool isOpen, int overdue) => (isOpen, overdue) switch
    {
        (_, > 0) => DateTexts.Late,
        (true, _) => DateTexts.StillOpen,
        _ => DateTexts.InTime,
    };

    /// <summary>The holidays and make-up workdays among the days that are counted.</summary>
    private IEnumerable<LocalText> DaysBetween(DateOnly start, DateOnly end)
    {
        string holidays = List(CalendarDayKind.Holiday, start, end);
        string makeUps = List(CalendarDayKind.MakeUpWorkday, start, end);
        if (holidays.Length > 0)
            yield return DateTexts.Holidays.With(holidays);
        if (makeUps.Length > 0)
            yield return DateTexts.MakeUps.With(makeUps);
    }

    private string List(CalendarDayKind kind, DateOnly start, DateOnly end)
    {
        var stretches = new List<(DateOnly From, DateOnly To)>();
        foreach (DateOnly date in calendar.Days.Where(day => day.Kind == kind && day.Date > start && day.Date <= end).Select(day => day.Date))
        {
            if (stretches.Count > 0 && stretches[^1].To.AddDays(1) == date)
                stretches[^1] = (stretches[^1].From, date);
            else
                stretches.Add((date, date));
        }

        string listed = string.Join(", ", stretches.Take(MostListed).Select(Write));
        return stretches.Count > MostListed ? listed + ", …" : listed;
    }

    private static string Write((DateOnly From, DateOnly To) stretch) => stretch.From == stretch.To
        ? IsoDate.Of(stretch.From)
        : IsoDate.Of(stretch.From) + TimelineText.Range + IsoDate.Of(stretch.To);

    private static LocalText Join(LocalText[] sentences) =>
        new(string.Join(' ', sentences.Select(text => text.English)), string.Concat(sentences.Select(text => text.Chinese)));
}
