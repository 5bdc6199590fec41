namespace Evaluation.Calendars;

/// <summary>Dates by which the Regulations on Open Government Information want things published.</summary>
public static class StatutoryDates
{
    private const int January = 1;
    private const int March = 3;
    private const int LastDay = 31;

    /// <summary>The last day to publish information on the office's own initiative: 20 working days (Art. 26).</summary>
    /// <param name="calendar">Which days are working days.</param>
    /// <param name="made">The day the information was made or changed, itself not counted.</param>
    /// <exception cref="UncoveredYearException">The count reaches a year without a notice.</exception>
    public static DateOnly PublicationDue(this WorkingCalendar calendar, DateOnly made) =>
        calendar.AddWorkingDays(made, StatutoryPeriods.Publication);

    /// <summary>The last day for a department's annual report (Art. 49): 31 January of the year after, working day or not.</summary>
    /// <param name="year">The year that is reported on, from 1 to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its range.</exception>
    public static DateOnly DepartmentReportDue(int year) => new(Next(year), January, LastDay);

    /// <summary>The last day for a government's annual report (Art. 49): 31 March of the year after, working day or not.</summary>
    /// <param name="year">The year that is reported on, from 1 to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its range.</exception>
    public static DateOnly GovernmentReportDue(int year) => new(Next(year), March, LastDay);

    private static int Next(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, DateOnly.MinValue.Year);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(year, DateOnly.MaxValue.Year);
        return year + 1;
    }
}
