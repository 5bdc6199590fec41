using Evaluation.Diagnostics;
using Evaluation.Schemes;

namespace Evaluation.Calendars;

public sealed class WorkingCalendarTests
{
    [Test]
    public void Another_calendar_adds_its_years()
    {
        WorkingCalendar both = WorkingCalendar.China.With(Calendar(2027, "2027-01-01"));

        Assert.That(both.Years, Is.EqualTo(Enumerable.Range(2019, 9)));
        Assert.That(both.IsWorkingDay(new DateOnly(2027, 1, 1)), Is.False);
        Assert.That(both.AddWorkingDays(new DateOnly(2026, 12, 31), 1), Is.EqualTo(new DateOnly(2027, 1, 4)));
    }

    [Test]
    public void Another_calendar_replaces_whole_years()
    {
        WorkingCalendar both = WorkingCalendar.China.With(Calendar(2026, "2026-03-02"));

        Assert.That(both.IsWorkingDay(new DateOnly(2026, 3, 2)), Is.False);
        Assert.That(both.IsWorkingDay(new DateOnly(2026, 10, 1)), Is.True);
        Assert.That(both.IsWorkingDay(new DateOnly(2025, 10, 1)), Is.False);
    }

    [Test]
    public void The_notice_of_the_next_year_wins_over_the_last_days_of_December()
    {
        WorkingCalendar both = WorkingCalendar.China.With(Calendar(2027, "2026-12-31"));

        Assert.That(WorkingCalendar.China.IsWorkingDay(new DateOnly(2026, 12, 31)), Is.True);
        Assert.That(both.IsWorkingDay(new DateOnly(2026, 12, 31)), Is.False);
    }

    [Test]
    public void A_calendar_made_in_code_is_checked_as_a_file_is()
    {
        CalendarDay holiday = Day("2030-10-01", CalendarDayKind.Holiday, 2030);

        Checked<WorkingCalendar> made = WorkingCalendar.Create(
            [holiday, holiday, Day("2030-10-08", CalendarDayKind.MakeUpWorkday, 2030), Day("2030-05-01", CalendarDayKind.Holiday, 3030)]);

        Assert.That(made.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Place.Path}"), Is.EquivalentTo(new[]
        {
            "CAL208 2030-10-01", "CAL209 2030-10-08", "CAL205 2030-05-01",
        }));
        Assert.That(made.Value, Is.Null);
    }

    [Test]
    public void A_calendar_without_dates_is_refused() =>
        Assert.That(WorkingCalendar.Create([]).Diagnostics.Single().Code, Is.EqualTo("CAL004"));

    [Test]
    public void The_order_of_the_dates_does_not_matter()
    {
        WorkingCalendar reversed = WorkingCalendar.Create(WorkingCalendar.China.Days.Reverse()).OrThrow();

        Assert.That(reversed.Days, Is.EqualTo(WorkingCalendar.China.Days));
    }

    private static WorkingCalendar Calendar(int year, string date) =>
        WorkingCalendar.Create([Day(date, CalendarDayKind.Holiday, year)]).OrThrow();

    private static CalendarDay Day(string date, CalendarDayKind kind, int year) =>
        new(DateOnly.ParseExact(date, "yyyy-MM-dd"), kind, year, "n", Verification.Derived);
}
