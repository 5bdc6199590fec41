using Evaluation.Schemes;

namespace Evaluation.Calendars;

public sealed class ChinaCalendarTests
{
    private static readonly WorkingCalendar China = WorkingCalendar.China;

    private static IEnumerable<int> Years => Enumerable.Range(2019, 8);

    private static IEnumerable<DateOnly> DaysOf(int year) =>
        Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(new DateOnly(year, 1, 1).AddDays);

    private static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    [TestCaseSource(typeof(NoticeTable), nameof(NoticeTable.All))]
    public void Every_day_of_the_year_is_as_another_source_has_it(object table)
    {
        var published = (NoticeTable)table;

        Assert.That(
            DaysOf(published.Year).Where(China.IsWorkingDay),
            Is.EqualTo(DaysOf(published.Year).Where(date =>
                published.MakeUpDays.Contains(date) || (!IsWeekend(date) && !published.DaysOff.Contains(date)))));
    }

    [TestCaseSource(typeof(NoticeTable), nameof(NoticeTable.All))]
    public void The_make_up_days_are_those_of_another_source(object table)
    {
        var published = (NoticeTable)table;

        Assert.That(
            China.Days.Where(day => day.Kind == CalendarDayKind.MakeUpWorkday && day.Date.Year == published.Year).Select(day => day.Date),
            Is.EquivalentTo(published.MakeUpDays));
    }

    [Test]
    public void Years_2019_to_2026_are_covered_and_no_other()
    {
        Assert.That(China.Years, Is.EqualTo(Years));
        Assert.That(China.Covers(new DateOnly(2018, 12, 31)), Is.False);
        Assert.That(China.Covers(new DateOnly(2027, 1, 1)), Is.False);
    }

    // Every public holiday that falls on a weekend is made up for, and every other day off is exchanged for a weekend day that is worked.
    // So a year's working days are its weekdays less the holidays of the law: 11, since 2025 13. In 2020 two more were given
    // (31 January off, and 1 February no longer worked).
    [TestCase(2019, 261 - 11)]
    [TestCase(2020, 262 - 11 - 2)]
    [TestCase(2021, 261 - 11)]
    [TestCase(2022, 260 - 11)]
    [TestCase(2023, 260 - 11)]
    [TestCase(2024, 262 - 11)]
    [TestCase(2025, 261 - 13)]
    [TestCase(2026, 261 - 13)]
    public void A_year_has_its_weekdays_less_the_holidays_of_the_law(int year, int expected) =>
        Assert.That(DaysOf(year).Count(China.IsWorkingDay), Is.EqualTo(expected));

    [TestCaseSource(nameof(Years))]
    public void The_fixed_holidays_are_off(int year)
    {
        DateOnly[] always = [new(year, 1, 1), new(year, 5, 1), new(year, 10, 1), new(year, 10, 2), new(year, 10, 3)];

        Assert.That(always.Where(China.IsWorkingDay), Is.Empty);
    }

    [Test]
    public void Make_up_days_are_Saturdays_and_Sundays() => Assert.That(
        China.Days.Where(day => day.Kind == CalendarDayKind.MakeUpWorkday && !IsWeekend(day.Date)), Is.Empty);

    [Test]
    public void Every_date_names_a_notice_of_the_State_Council_and_is_verified()
    {
        Assert.That(China.Days.Select(day => day.Notice), Is.All.Match("^国办发明电〔20[0-9]{2}〕[0-9]+号$"));
        Assert.That(China.Days.Select(day => day.Mark), Is.All.EqualTo(Verification.Verified));
    }

    [TestCase("2019-05-02", false, "国办发明电〔2019〕3号")]
    [TestCase("2019-05-05", true, "国办发明电〔2019〕3号")]
    [TestCase("2020-01-19", true, "国办发明电〔2019〕16号")]
    [TestCase("2020-01-31", false, "国办发明电〔2020〕1号")]
    [TestCase("2020-02-01", false, "国办发明电〔2020〕1号")]
    [TestCase("2022-12-31", false, "国办发明电〔2022〕16号")]
    [TestCase("2024-02-18", true, "国办发明电〔2023〕7号")]
    [TestCase("2025-10-08", false, "国办发明电〔2024〕12号")]
    [TestCase("2026-02-23", false, "国办发明电〔2025〕7号")]
    public void A_date_is_known_by_the_notice_in_force(string date, bool isWorked, string notice)
    {
        DateOnly day = DateOnly.ParseExact(date, "yyyy-MM-dd");

        Assert.That(China.IsWorkingDay(day), Is.EqualTo(isWorked));
        Assert.That(China.Find(day)!.Notice, Is.EqualTo(notice));
    }

    [Test]
    public void The_day_before_the_New_Year_of_2024_was_worked_because_the_notice_only_encourages_leave() =>
        Assert.That(China.IsWorkingDay(new DateOnly(2024, 2, 9)), Is.True);

    [Test]
    public void A_day_of_a_year_without_notice_is_never_guessed()
    {
        UncoveredYearException thrown = Assert.Throws<UncoveredYearException>(() => China.IsWorkingDay(new DateOnly(2027, 6, 1)))!;

        Assert.That(thrown.Year, Is.EqualTo(2027));
        Assert.That(thrown.Diagnostic.Message(Language.Chinese), Does.Contain("2027"));
        Assert.That(thrown.Message, Does.Contain("2027"));
    }
}
