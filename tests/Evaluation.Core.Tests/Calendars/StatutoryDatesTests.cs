namespace Evaluation.Calendars;

public sealed class StatutoryDatesTests
{
    // 2023-09-25 Mon | 26 (1) 27 (2) 28 (3) | 29 September to 6 October off | 7 Sat (4) and 8 Sun (5) made up | 9-13 (10) 16-20 (15) 23-27 (20).
    [Test]
    public void Information_is_published_within_20_working_days() => Assert.That(
        WorkingCalendar.China.PublicationDue(new DateOnly(2023, 9, 25)), Is.EqualTo(new DateOnly(2023, 10, 27)));

    [Test]
    public void Annual_reports_are_due_on_calendar_dates_even_on_weekends()
    {
        Assert.That(StatutoryDates.DepartmentReportDue(2025), Is.EqualTo(new DateOnly(2026, 1, 31)));
        Assert.That(StatutoryDates.DepartmentReportDue(2025).DayOfWeek, Is.EqualTo(DayOfWeek.Saturday));
        Assert.That(StatutoryDates.GovernmentReportDue(2025), Is.EqualTo(new DateOnly(2026, 3, 31)));
    }

    [TestCase(0)]
    [TestCase(9999)]
    [TestCase(int.MaxValue)]
    public void A_year_without_a_next_one_is_the_callers_mistake(int year)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => StatutoryDates.DepartmentReportDue(year));
        Assert.Throws<ArgumentOutOfRangeException>(() => StatutoryDates.GovernmentReportDue(year));
    }
}
