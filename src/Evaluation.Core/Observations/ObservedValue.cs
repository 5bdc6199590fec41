using System.Globalization;

namespace Evaluation.Observations;

/// <summary>What was found: a number, yes or no, a level, a count, dates, or one of the four kinds of nothing.</summary>
/// <remarks>The <see langword="default"/> value is <see cref="Missing"/>.</remarks>
public readonly record struct ObservedValue
{
    private readonly decimal number;
    private readonly string? level;

    internal ObservedValue(ValueKind kind, decimal number, string? level) => (Kind, this.number, this.level) = (kind, number, level);

    /// <summary>Not collected (未采集).</summary>
    public static ObservedValue Missing => default;

    /// <summary>Does not apply (不适用).</summary>
    public static ObservedValue NotApplicable => new(ValueKind.NotApplicable, 0, null);

    /// <summary>Taken out of the assessment (剔除).</summary>
    public static ObservedValue Excluded => new(ValueKind.Excluded, 0, null);

    /// <summary>Assessed and given nothing (零分).</summary>
    public static ObservedValue Zero => new(ValueKind.Zero, 0, null);

    /// <summary>What kind of value it is.</summary>
    public ValueKind Kind { get; }

    /// <summary>The value as stored in a column: the number or count itself, 1 or 0 for yes or no, the day number of a date, else 0.</summary>
    internal decimal Stored => number;

    /// <summary>The name of the level, or <see langword="null"/> when the value is no level.</summary>
    public string? Level => Kind == ValueKind.Level ? level : null;

    /// <summary>The text as stored in a column: the level's name, the checklist's items or the dates, else <see langword="null"/>.</summary>
    internal string? StoredText => level;

    /// <summary>Whether it says the same as another: the items of a checklist have no order.</summary>
    internal bool MeansSame(ObservedValue other) =>
        this == other || (Kind == ValueKind.Checklist && other.Kind == ValueKind.Checklist && ItemsOf(this).SetEquals(ItemsOf(other)));

    private static HashSet<string> ItemsOf(ObservedValue checklist) => [.. checklist.level!.Split(ChecklistText.Separator)];

    /// <summary>A number.</summary>
    public static ObservedValue OfNumber(decimal number) => new(ValueKind.Number, number, null);

    /// <summary>Yes or no.</summary>
    public static ObservedValue OfYesNo(bool yes) => new(ValueKind.YesNo, yes ? 1 : 0, null);

    /// <summary>A named level.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public static ObservedValue OfLevel(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new ObservedValue(ValueKind.Level, 0, name);
    }

    /// <summary>A number of cases.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static ObservedValue OfCount(long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new ObservedValue(ValueKind.Count, count, null);
    }

    /// <summary>The items of a checklist that are met; none is a value too.</summary>
    /// <exception cref="ArgumentException">A name is blank or holds <c>;</c> or <c>；</c>.</exception>
    public static ObservedValue OfChecklist(params IEnumerable<string> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new ObservedValue(ValueKind.Checklist, 0, ChecklistText.Join(items));
    }

    /// <summary>A calendar date.</summary>
    public static ObservedValue OfDate(DateOnly date) => new(ValueKind.Date, date.DayNumber, null);

    /// <summary>The dates of a matter that has a time limit, in any order.</summary>
    /// <exception cref="ArgumentException">
    /// There are more than 20; none says when the time began; one stands twice that can happen once; a corrected request has no notice; or a
    /// step has a second date or working days that its kind does not have.
    /// </exception>
    public static ObservedValue OfTimeline(params IEnumerable<TimelineStep> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        return new ObservedValue(ValueKind.Timeline, 0, TimelineText.Join(steps));
    }

    /// <summary>Any number of dates, in any order; a date that stands twice counts twice.</summary>
    public static ObservedValue OfDates(params IEnumerable<DateOnly> dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        return new ObservedValue(ValueKind.Dates, 0, DatesText.Join(dates));
    }

    /// <summary>The number, or the count.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public decimal Number => Kind is ValueKind.Number or ValueKind.Count ? number : throw Wrong("a number");

    /// <summary>Whether the answer is yes.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public bool IsYes => Kind == ValueKind.YesNo ? number != 0 : throw Wrong("yes or no");

    /// <summary>The date.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public DateOnly Date => Kind == ValueKind.Date ? DateOnly.FromDayNumber((int)number) : throw Wrong("a date");

    /// <summary>The dates of a matter that has a time limit, in the order in which they are written.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public ValueList<TimelineStep> Timeline =>
        Kind == ValueKind.Timeline ? TimelineText.Split(level!).ToValueList() : throw Wrong("a timeline");

    /// <summary>The dates, from the earliest on.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public ValueList<DateOnly> Dates => Kind == ValueKind.Dates ? DatesText.Split(level!).ToValueList() : throw Wrong("a list of dates");

    /// <summary>The value as an observation file writes it, without any culture; empty when missing.</summary>
    public override string ToString() => Kind switch
    {
        ValueKind.Missing => "",
        ValueKind.NotApplicable => "n/a",
        ValueKind.Excluded => "excluded",
        ValueKind.Zero => "zero",
        ValueKind.YesNo => number != 0 ? "yes" : "no",
        ValueKind.Level => level!,
        ValueKind.Checklist or ValueKind.Dates => level!.Length == 0 ? "none" : level,
        ValueKind.Timeline => level!,
        ValueKind.Date => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private InvalidOperationException Wrong(string wanted) => new($"The value is {Kind}, not {wanted}.");
}
