using System.Collections.Frozen;
using Evaluation.Calendars.Reading;
using Evaluation.Diagnostics;

namespace Evaluation.Calendars;

/// <summary>Which dates are working days (工作日): Monday to Friday without holidays, and the make-up workdays.</summary>
/// <remarks>
/// A year is covered when the calendar has a notice for it, and only then are its weekdays known to be working days: nothing is ever
/// guessed. The notice for the year after may still change the last days of December, as the notices for 2019 and 2023 did.
/// </remarks>
/// <threadsafety>Immutable and safe to share.</threadsafety>
public sealed class WorkingCalendar
{
    private static readonly Lazy<WorkingCalendar> OfChina = new(ReadChina);

    private readonly FrozenDictionary<DateOnly, CalendarDay> named;
    private readonly FrozenSet<int> covered;

    internal WorkingCalendar(IEnumerable<CalendarDay> days)
    {
        Days = days.OrderBy(day => day.Date).ToValueList();
        named = Days.ToFrozenDictionary(day => day.Date);
        covered = Days.Select(day => day.Year).ToFrozenSet();
    }

    /// <summary>The holidays and make-up workdays that the State Council's notices give for 2019 to 2026 (<c>docs/calendars.md</c>).</summary>
    public static WorkingCalendar China => OfChina.Value;

    /// <summary>All named dates, in order.</summary>
    public ValueList<CalendarDay> Days { get; }

    /// <summary>The years for which there is a notice, in order.</summary>
    public ValueList<int> Years => covered.Order().ToValueList();

    /// <summary>Makes a calendar from named dates, or tells everything that is wrong with them.</summary>
    /// <param name="days">The dates, in any order. The years they name are covered, and must be complete.</param>
    public static Checked<WorkingCalendar> Create(IEnumerable<CalendarDay> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return CalendarCheck.Check([.. days.Select(PlacedDay.InCode)], new DiagnosticBag());
    }

    /// <summary>Whether there is a notice for the year of the date.</summary>
    public bool Covers(DateOnly date) => covered.Contains(date.Year);

    /// <summary>What the notices say of the date; <see langword="null"/> when they do not name it.</summary>
    public CalendarDay? Find(DateOnly date) => named.GetValueOrDefault(date);

    /// <summary>Whether the date is a working day.</summary>
    /// <exception cref="UncoveredYearException">There is no notice for its year.</exception>
    public bool IsWorkingDay(DateOnly date)
    {
        if (!Covers(date))
            throw new UncoveredYearException(date.Year);
        return Find(date) is { } day ? day.Kind == CalendarDayKind.MakeUpWorkday : !IsWeekend(date);
    }

    /// <summary>This calendar with the years of another one: whole years are replaced or added, never mixed.</summary>
    /// <param name="other">The calendar that wins wherever both say something.</param>
    public WorkingCalendar With(WorkingCalendar other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new WorkingCalendar(
            [.. Days.Where(day => !other.covered.Contains(day.Year) && !other.named.ContainsKey(day.Date)), .. other.Days]);
    }

    internal static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static WorkingCalendar ReadChina()
    {
        const string name = "china-holidays.csv";
        using Stream stream = typeof(WorkingCalendar).Assembly.GetManifestResourceStream(name)!;
        return WorkingCalendarFile.Read(stream, name).OrThrow();
    }
}
