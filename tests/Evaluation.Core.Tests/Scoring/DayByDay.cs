using System.Globalization;
using Evaluation.Observations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Scoring;

/// <summary>
/// Counts days one after the other, from the dates in the calendar's CSV alone: no calendar, no clock, no window of the library. The second
/// implementation in the differential tests.
/// </summary>
internal static class DayByDay
{
    private static readonly Dictionary<DateOnly, string> Named = File
        .ReadLines(Repository.PathTo("src", "Evaluation.Core", "Calendars", "china-holidays.csv"))
        .Skip(1)
        .Select(line => line.Split(','))
        .ToDictionary(cells => DateOnly.Parse(cells[0], CultureInfo.InvariantCulture), cells => cells[1]);

    internal static bool IsWorked(DateOnly day) => Named.TryGetValue(day, out string? kind)
        ? kind == "makeup"
        : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>How many days a matter is overdue; <see langword="null"/> while its time is running.</summary>
    internal static int? Overdue(IReadOnlyList<TimelineStep> steps, int limit, DateOnly? cutoff)
    {
        DateOnly? Of(TimelineStepKind kind) => steps.Where(step => step.Kind == kind).Select(step => (DateOnly?)step.Date).SingleOrDefault();
        DateOnly? replied = Of(TimelineStepKind.Replied);
        if (Of(TimelineStepKind.CorrectionNotice) is not null && Of(TimelineStepKind.Corrected) is null)
            return replied is null ? null : 0;
        DateOnly start = Of(TimelineStepKind.Corrected) ?? Of(TimelineStepKind.Received)!.Value;
        HashSet<DateOnly> paused = [.. steps.Where(step => step.Kind == TimelineStepKind.Consulted).SelectMany(Paused)];
        DateOnly due = Due(start, limit, paused);
        if (steps.Where(step => step.Kind == TimelineStepKind.Extended).Select(step => (TimelineStep?)step).SingleOrDefault() is { } extended
            && extended.Date <= due)
            due = Due(start, limit + (extended.WorkingDays ?? 20), paused);
        DateOnly end = replied ?? cutoff!.Value;
        if (end <= due)
            return replied is null ? null : 0;
        return Math.Max(1, Days(due, end).Count(IsWorked));
    }

    /// <summary>How many dates lie inside.</summary>
    internal static int Inside(WindowMethod window, IReadOnlyList<DateOnly> dates) =>
        Days(window.From.AddDays(-1), window.To).Sum(day => dates.Count(date => date == day));

    /// <summary>The share of periods with a date.</summary>
    internal static (int Covered, int All) Periods(CoveredPeriods method, IReadOnlyList<DateOnly> dates)
    {
        ILookup<string, DateOnly> periods = Days(method.From.AddDays(-1), method.To).ToLookup(day => Period(day, method.Every));
        return (periods.Count(period => period.Any(dates.Contains)), periods.Count);
    }

    /// <summary>The most days in a row without a date.</summary>
    internal static int LongestGap(WindowMethod window, IReadOnlyList<DateOnly> dates)
    {
        int longest = 0;
        int run = 0;
        foreach (DateOnly day in Days(window.From.AddDays(-1), window.To))
        {
            run = dates.Contains(day) ? 0 : run + 1;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static string Period(DateOnly day, PeriodLength every) => every switch
    {
        PeriodLength.Week => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day.ToDateTime(default))} {ISOWeek.GetWeekOfYear(day.ToDateTime(default))}"),
        PeriodLength.Month => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{day.Year} {day.Month switch { <= 3 => 1, <= 6 => 2, <= 9 => 3, _ => 4 }}"),
    };

    /// <summary>The days that an opinion takes: until it came, at most until its fifteenth working day.</summary>
    private static IEnumerable<DateOnly> Paused(TimelineStep consulted)
    {
        int worked = 0;
        for (DateOnly day = consulted.Date.AddDays(1); worked < 15; day = day.AddDays(1))
        {
            if (day > consulted.Until)
                yield break;
            worked += IsWorked(day) ? 1 : 0;
            yield return day;
        }
    }

    private static DateOnly Due(DateOnly start, int days, HashSet<DateOnly> paused)
    {
        DateOnly day = start;
        while (days > 0)
        {
            day = day.AddDays(1);
            if (IsWorked(day) && !paused.Contains(day))
                days--;
        }

        return day;
    }

    private static IEnumerable<DateOnly> Days(DateOnly after, DateOnly upTo)
    {
        for (DateOnly day = after.AddDays(1); day <= upTo; day = day.AddDays(1))
            yield return day;
    }
}
