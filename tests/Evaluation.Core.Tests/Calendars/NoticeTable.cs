namespace Evaluation.Calendars;

/// <summary>
/// A year's days off and make-up days as another source has them: the tables of the Python package chinese-calendar (LKI, November 2025),
/// typed by hand. Our data file was typed from the text of the notices instead.
/// </summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Rest">Days off, as <c>M.d</c> or <c>M.d-M.d</c>.</param>
/// <param name="Work">Make-up days, in the same form.</param>
internal sealed record NoticeTable(int Year, string Rest, string Work)
{
    internal static readonly NoticeTable[] All =
    [
        new(2019, "1.1 2.4-2.10 4.5-4.7 5.1-5.4 6.7-6.9 9.13-9.15 10.1-10.7", "2.2-2.3 4.28 5.5 9.29 10.12"),
        new(2020, "1.1 1.24-2.2 4.4-4.6 5.1-5.5 6.25-6.27 10.1-10.8", "1.19 4.26 5.9 6.28 9.27 10.10"),
        new(2022, "1.1-1.3 1.31-2.6 4.3-4.5 4.30-5.4 6.3-6.5 9.10-9.12 10.1-10.7 12.31", "1.29 1.30 4.2 4.24 5.7 10.8 10.9"),
        new(2023, "1.1-1.2 1.21-1.27 4.5 4.29-5.3 6.22-6.24 9.29 9.30-10.6 12.30-12.31", "1.28-1.29 4.23 5.6 6.25 10.7-10.8"),
        new(2025, "1.1 1.28-2.4 4.4-4.6 5.1-5.5 5.31-6.2 10.1-10.8", "1.26 2.8 4.27 9.28 10.11"),
        new(2026, "1.1-1.3 2.15-2.23 4.4-4.6 5.1-5.5 6.19-6.21 9.25-9.27 10.1-10.7", "1.4 2.14 2.28 5.9 9.20 10.10"),
    ];

    internal HashSet<DateOnly> DaysOff => [.. Rest.Split(' ').SelectMany(Dates)];

    internal HashSet<DateOnly> MakeUpDays => [.. Work.Split(' ').SelectMany(Dates)];

    public override string ToString() => Year.ToString();

    private IEnumerable<DateOnly> Dates(string range)
    {
        string[] ends = range.Split('-');
        DateOnly last = Date(ends[^1]);
        for (DateOnly date = Date(ends[0]); date <= last; date = date.AddDays(1))
            yield return date;
    }

    private DateOnly Date(string text) => new(Year, int.Parse(text.Split('.')[0]), int.Parse(text.Split('.')[1]));
}
