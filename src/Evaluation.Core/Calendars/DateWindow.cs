using Evaluation.Schemes.Methods;

namespace Evaluation.Calendars;

/// <summary>Counts dates inside a window of calendar days.</summary>
/// <param name="from">The first day.</param>
/// <param name="to">The last day, not before the first.</param>
internal readonly struct DateWindow(DateOnly from, DateOnly to)
{
    private const int DaysOfWeek = 7;
    private const int MonthsOfYear = 12;
    private const int MonthsOfQuarter = 3;

    /// <summary>The dates inside, in the same order.</summary>
    internal DateOnly[] Inside(IEnumerable<DateOnly> dates)
    {
        (DateOnly first, DateOnly last) = (from, to);
        return [.. dates.Where(date => first <= date && date <= last)];
    }

    /// <summary>How many periods the window touches.</summary>
    internal int Periods(PeriodLength length) => PeriodOf(to, length) - PeriodOf(from, length) + 1;

    /// <summary>In how many of these periods a date inside lies.</summary>
    internal int Covered(IEnumerable<DateOnly> dates, PeriodLength length) =>
        Inside(dates).Select(date => PeriodOf(date, length)).Distinct().Count();

    /// <summary>The longest stretch of days without a date: the day before its first day, and the day after its last.</summary>
    /// <param name="dates">The dates from the earliest on. Of several stretches of one length the earliest is meant.</param>
    internal (int After, int Before) LongestGap(IEnumerable<DateOnly> dates)
    {
        int before = from.DayNumber - 1;
        (int After, int Before) longest = (before, before);
        foreach (int day in Inside(dates).Select(date => date.DayNumber).Append(to.DayNumber + 1))
        {
            if (day - before > longest.Before - longest.After)
                longest = (before, day);
            before = day;
        }

        return longest;
    }

    /// <summary>The number of a date's period, counted from far back. Day number 0 is a Monday.</summary>
    private static int PeriodOf(DateOnly date, PeriodLength length) => length switch
    {
        PeriodLength.Week => date.DayNumber / DaysOfWeek,
        PeriodLength.Month => (date.Year * MonthsOfYear) + date.Month,
        _ => ((date.Year * MonthsOfYear) + date.Month - 1) / MonthsOfQuarter,
    };
}
