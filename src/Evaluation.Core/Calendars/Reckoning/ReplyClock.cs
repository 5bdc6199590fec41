namespace Evaluation.Calendars.Reckoning;

/// <summary>Counts the working days of a reply, with stretches of time that are left out.</summary>
/// <param name="calendar">Which days are working days.</param>
/// <param name="pauses">The stretches: the days after the first date, up to and including the second.</param>
internal sealed class ReplyClock(WorkingCalendar calendar, IReadOnlyList<(DateOnly After, DateOnly UpTo)> pauses)
{
    /// <summary>The day on which the given number of counted days after <paramref name="start"/> is full.</summary>
    internal DateOnly Add(DateOnly start, int days)
    {
        DateOnly day = start;
        while (days > 0)
        {
            day = calendar.AddWorkingDays(day, 1);
            if (!IsPaused(day))
                days--;
        }

        return day;
    }

    /// <summary>How many counted days lie after <paramref name="start"/> up to and including <paramref name="end"/>; 0 when that is before.</summary>
    internal int Between(DateOnly start, DateOnly end)
    {
        int days = 0;
        for (DateOnly day = start; day < end;)
        {
            day = day.AddDays(1);
            if (calendar.IsWorkingDay(day) && !IsPaused(day))
                days++;
        }

        return days;
    }

    private bool IsPaused(DateOnly day)
    {
        foreach ((DateOnly after, DateOnly upTo) in pauses)
        {
            if (after < day && day <= upTo)
                return true;
        }

        return false;
    }
}
