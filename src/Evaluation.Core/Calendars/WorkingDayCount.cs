namespace Evaluation.Calendars;

/// <summary>Counts working days.</summary>
/// <remarks>
/// <para>
/// The day from which a period runs is not counted, and the period ends at the end of its last working day (期间开始之日不计算在期间内).
/// The Regulations on Open Government Information do not say so themselves; it is the rule of the Civil Procedure Law, Art. 85, by
/// analogy (<c>docs/calendars.md</c>).
/// </para>
/// <para>Only the days that are counted must lie in covered years, so the first day need not.</para>
/// </remarks>
public static class WorkingDayCount
{
    /// <summary>The last day of a period of working days.</summary>
    /// <param name="calendar">Which days are working days.</param>
    /// <param name="start">The day from which the period runs, itself not counted, working day or not.</param>
    /// <param name="days">How many working days; 0 gives <paramref name="start"/>, a negative number counts backward.</param>
    /// <exception cref="UncoveredYearException">The count reaches a year without a notice.</exception>
    public static DateOnly AddWorkingDays(this WorkingCalendar calendar, DateOnly start, int days) =>
        Walk(calendar, start, days, out DateOnly end) is { } year ? throw new UncoveredYearException(year) : end;

    /// <summary>The last day of a period of working days.</summary>
    /// <param name="calendar">Which days are working days.</param>
    /// <param name="start">The day from which the period runs, itself not counted, working day or not.</param>
    /// <param name="days">How many working days; 0 gives <paramref name="start"/>, a negative number counts backward.</param>
    /// <param name="end">The last day; meaningless when the method returns <see langword="false"/>.</param>
    /// <returns>Whether all days of the count lie in covered years.</returns>
    public static bool TryAddWorkingDays(this WorkingCalendar calendar, DateOnly start, int days, out DateOnly end) =>
        Walk(calendar, start, days, out end) is null;

    /// <summary>How many working days lie after <paramref name="start"/> up to and including <paramref name="end"/>.</summary>
    /// <param name="calendar">Which days are working days.</param>
    /// <param name="start">The day from which the period runs, itself not counted.</param>
    /// <param name="end">The last day, counted when it is a working day.</param>
    /// <returns>The number; negative, counted backward in the same way, when <paramref name="end"/> is before <paramref name="start"/>.</returns>
    /// <exception cref="UncoveredYearException">The count reaches a year without a notice.</exception>
    public static int WorkingDaysBetween(this WorkingCalendar calendar, DateOnly start, DateOnly end) =>
        Count(calendar, start, end, out int days) is { } year ? throw new UncoveredYearException(year) : days;

    /// <summary>How many working days lie after <paramref name="start"/> up to and including <paramref name="end"/>.</summary>
    /// <param name="calendar">Which days are working days.</param>
    /// <param name="start">The day from which the period runs, itself not counted.</param>
    /// <param name="end">The last day, counted when it is a working day.</param>
    /// <param name="days">The number, as of <see cref="WorkingDaysBetween"/>; meaningless when the method returns <see langword="false"/>.</param>
    /// <returns>Whether all days of the count lie in covered years.</returns>
    public static bool TryWorkingDaysBetween(this WorkingCalendar calendar, DateOnly start, DateOnly end, out int days) =>
        Count(calendar, start, end, out days) is null;

    /// <returns>The first year that is not covered, or <see langword="null"/>.</returns>
    private static int? Walk(WorkingCalendar calendar, DateOnly start, int days, out DateOnly end)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        DateOnly last = days > 0 ? DateOnly.MaxValue : DateOnly.MinValue;
        long left = Math.Abs((long)days);
        for (end = start; left > 0;)
        {
            if (end == last)
                return end.Year;
            end = end.AddDays(Math.Sign(days));
            if (!calendar.Covers(end))
                return end.Year;
            if (calendar.IsWorkingDay(end))
                left--;
        }

        return null;
    }

    /// <returns>The first year that is not covered, or <see langword="null"/>.</returns>
    private static int? Count(WorkingCalendar calendar, DateOnly start, DateOnly end, out int days)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        int direction = Math.Sign(end.CompareTo(start));
        days = 0;
        for (DateOnly day = start; day != end;)
        {
            day = day.AddDays(direction);
            if (!calendar.Covers(day))
                return day.Year;
            if (calendar.IsWorkingDay(day))
                days += direction;
        }

        return null;
    }
}
