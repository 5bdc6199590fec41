using CsCheck;

namespace Evaluation.Calendars;

public sealed class WorkingDayCountTests
{
    private static readonly WorkingCalendar China = WorkingCalendar.China;

    /// <summary>Days from which 60 working days stay inside 2019 to 2026 in both directions, and two such counts in a row forward.</summary>
    private static readonly Gen<DateOnly> Days =
        Gen.Int[new DateOnly(2019, 5, 1).DayNumber, new DateOnly(2026, 3, 1).DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly Gen<int> Counts = Gen.Int[-60, 60];

    // 2024-09-30 Mon | 1 to 7 October off | 8 Tue (1) 9 (2) 10 (3) 11 Fri (4) | 12 Sat made up (5) | 13 Sun | 14 Mon (6).
    [TestCase("2024-09-30", 0, "2024-09-30")]
    [TestCase("2024-09-30", 1, "2024-10-08")]
    [TestCase("2024-09-30", 5, "2024-10-12")]
    [TestCase("2024-09-30", 6, "2024-10-14")]
    // From a day off the first working day is the first after it.
    [TestCase("2024-10-03", 1, "2024-10-08")]
    [TestCase("2024-10-03", 0, "2024-10-03")]
    // Backward: 29 September 2024, a Sunday, was made up; 28 was a free Saturday.
    [TestCase("2024-10-08", -1, "2024-09-30")]
    [TestCase("2024-10-08", -2, "2024-09-29")]
    [TestCase("2024-10-08", -3, "2024-09-27")]
    public void The_first_day_is_not_counted_and_days_off_are_passed_over(string start, int days, string end)
    {
        Assert.That(China.AddWorkingDays(DateOnly.ParseExact(start, "yyyy-MM-dd"), days), Is.EqualTo(DateOnly.ParseExact(end, "yyyy-MM-dd")));
        Assert.That(China.WorkingDaysBetween(DateOnly.ParseExact(start, "yyyy-MM-dd"), DateOnly.ParseExact(end, "yyyy-MM-dd")), Is.EqualTo(days));
    }

    [TestCase("2024-09-30", "2024-10-07", 0)]
    [TestCase("2024-09-27", "2024-09-28", 0)]
    [TestCase("2024-09-27", "2024-09-29", 1)]
    // The whole year 2024 has 251 working days; the one of its first day is none.
    [TestCase("2023-12-31", "2024-12-31", 251)]
    public void A_day_off_at_the_end_adds_nothing(string start, string end, int days) =>
        Assert.That(China.WorkingDaysBetween(DateOnly.ParseExact(start, "yyyy-MM-dd"), DateOnly.ParseExact(end, "yyyy-MM-dd")), Is.EqualTo(days));

    [Test]
    public void Counting_undoes_adding() => Gen.Select(Days, Counts).Sample((start, days) =>
        China.WorkingDaysBetween(start, China.AddWorkingDays(start, days)) == days);

    [Test]
    public void A_period_ends_on_a_working_day() => Gen.Select(Days, Counts).Where((_, days) => days != 0).Sample((start, days) =>
        China.IsWorkingDay(China.AddWorkingDays(start, days)));

    [Test]
    public void A_longer_period_ends_later() => Gen.Select(Days, Counts).Sample((start, days) =>
        China.AddWorkingDays(start, days) < China.AddWorkingDays(start, days + 1));

    [Test]
    public void A_later_start_never_ends_earlier() => Gen.Select(Days, Counts).Sample((start, days) =>
        China.AddWorkingDays(start, days) <= China.AddWorkingDays(start.AddDays(1), days));

    [Test]
    public void Two_periods_in_a_row_are_one() => Gen.Select(Days, Gen.Int[0, 60], Gen.Int[0, 60]).Sample((start, first, second) =>
        China.AddWorkingDays(China.AddWorkingDays(start, first), second) == China.AddWorkingDays(start, first + second));

    [Test]
    public void Counts_over_neighbouring_stretches_add_up() => Gen.Select(Days, Gen.Int[0, 100], Gen.Int[0, 100]).Sample((start, first, second) =>
    {
        DateOnly middle = start.AddDays(first);
        DateOnly end = middle.AddDays(second);
        return China.WorkingDaysBetween(start, middle) + China.WorkingDaysBetween(middle, end) == China.WorkingDaysBetween(start, end);
    });

    [Test]
    public void Only_the_counted_days_must_be_covered() =>
        Assert.That(China.AddWorkingDays(new DateOnly(2018, 12, 31), 1), Is.EqualTo(new DateOnly(2019, 1, 2)));

    [TestCase("2026-12-30", 2, 2027)]
    [TestCase("2019-01-02", -1, 2018)]
    [TestCase("2030-06-01", 1, 2030)]
    [TestCase("2025-06-01", int.MaxValue, 2027)]
    [TestCase("2025-06-01", int.MinValue, 2018)]
    [TestCase("9999-12-31", 1, 9999)]
    [TestCase("0001-01-01", -1, 1)]
    public void A_count_that_reaches_a_year_without_notice_names_the_year(string start, int days, int year)
    {
        DateOnly from = DateOnly.ParseExact(start, "yyyy-MM-dd");

        Assert.That(Assert.Throws<UncoveredYearException>(() => China.AddWorkingDays(from, days)).Year, Is.EqualTo(year));
        Assert.That(China.TryAddWorkingDays(from, days, out _), Is.False);
    }

    [TestCase("2026-12-01", "2027-01-01", 2027)]
    [TestCase("2019-01-02", "2018-12-31", 2018)]
    [TestCase("2010-01-01", "2030-01-01", 2010)]
    public void A_stretch_that_reaches_a_year_without_notice_names_the_year(string start, string end, int year)
    {
        (DateOnly from, DateOnly to) = (DateOnly.ParseExact(start, "yyyy-MM-dd"), DateOnly.ParseExact(end, "yyyy-MM-dd"));

        Assert.That(Assert.Throws<UncoveredYearException>(() => China.WorkingDaysBetween(from, to)).Year, Is.EqualTo(year));
        Assert.That(China.TryWorkingDaysBetween(from, to, out _), Is.False);
    }

    [Test]
    public void Trying_gives_what_the_short_forms_give()
    {
        var start = new DateOnly(2024, 9, 30);

        Assert.That(China.TryAddWorkingDays(start, 6, out DateOnly end), Is.True);
        Assert.That(China.TryWorkingDaysBetween(start, end, out int days), Is.True);
        Assert.That((end, days), Is.EqualTo((new DateOnly(2024, 10, 14), 6)));
    }
}
