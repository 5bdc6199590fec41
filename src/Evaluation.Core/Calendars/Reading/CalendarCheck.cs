using Evaluation.Diagnostics;

namespace Evaluation.Calendars.Reading;

/// <summary>Checks what must hold between named dates and the calendar, whether they were read or made in code.</summary>
internal static class CalendarCheck
{
    internal const int FirstYear = 1900;
    internal const int LastYear = 2999;

    /// <summary>Days off by law before 2025 (全国年节及纪念日放假办法); since then there are 13. A full notice names at least as many.</summary>
    private const int LawfulHolidays = 11;

    private const int December = 12;

    /// <summary>The calendar, or everything that is wrong.</summary>
    internal static Checked<WorkingCalendar> Check(IReadOnlyList<PlacedDay> days, DiagnosticBag bag)
    {
        foreach (PlacedDay placed in days)
            CheckDay(placed, bag);
        CheckDoubles(days, bag);
        if (days.Count == 0 && !bag.HasErrors)
            bag.Add(CalendarDiagnostics.NoDays, Place.Unknown);
        if (bag.HasErrors)
            return bag.Check<WorkingCalendar>(null);
        CheckYears(days, bag);
        return bag.Check(new WorkingCalendar(days.Select(placed => placed.Day)));
    }

    private static void CheckDay(PlacedDay placed, DiagnosticBag bag)
    {
        (DateOnly date, CalendarDayKind kind, int year, _, _) = placed.Day;
        bool belongs = date.Year == year || (date.Year == year - 1 && date.Month == December);
        if (year is < FirstYear or > LastYear)
            bag.Add(CalendarDiagnostics.NotAYear, placed.Place, year, FirstYear, LastYear);
        else if (!belongs)
            bag.Add(CalendarDiagnostics.OutsideYear, placed.Place, placed.Text, year);
        if (kind == CalendarDayKind.MakeUpWorkday && !WorkingCalendar.IsWeekend(date))
            bag.Add(CalendarDiagnostics.MakeUpOnWeekday, placed.Place, placed.Text);
    }

    private static void CheckDoubles(IReadOnlyList<PlacedDay> days, DiagnosticBag bag)
    {
        var first = new Dictionary<DateOnly, PlacedDay>();
        foreach (PlacedDay placed in days)
        {
            if (!first.TryAdd(placed.Day.Date, placed))
                bag.Add(CalendarDiagnostics.DoubledDate, placed.Place, placed.Text, first[placed.Day.Date].PlaceText);
        }
    }

    /// <summary>Only for days without errors: a row that could not be read would make its year look incomplete.</summary>
    private static void CheckYears(IReadOnlyList<PlacedDay> days, DiagnosticBag bag)
    {
        HashSet<int> covered = [.. days.Select(placed => placed.Day.Year)];
        foreach (PlacedDay placed in days.Where(placed => !covered.Contains(placed.Day.Date.Year)))
            bag.Add(CalendarDiagnostics.YearWithoutNotice, placed.Place, placed.Text, placed.Day.Date.Year);
        foreach (IGrouping<int, PlacedDay> year in days.GroupBy(placed => placed.Day.Year))
        {
            int holidays = year.Count(placed => placed.Day.Kind == CalendarDayKind.Holiday);
            if (holidays < LawfulHolidays)
                bag.Add(CalendarDiagnostics.FewHolidays, year.First().Place, year.Key, holidays, LawfulHolidays);
        }
    }
}
