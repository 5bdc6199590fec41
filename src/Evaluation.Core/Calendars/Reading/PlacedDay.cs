using Evaluation.Diagnostics;

namespace Evaluation.Calendars.Reading;

/// <summary>A named date and where it stands.</summary>
internal readonly record struct PlacedDay(CalendarDay Day, Place Place)
{
    /// <summary>The date as it is printed.</summary>
    internal string Text => IsoDate.Of(Day.Date);

    /// <summary>Where it stands, for people.</summary>
    internal LocalText PlaceText => Place.Row > 0
        ? new LocalText("in row {0}", "在第 {0} 行").With(Place.Row)
        : new LocalText("earlier in the list", "在列表前面");

    /// <summary>A date that was made in code.</summary>
    internal static PlacedDay InCode(CalendarDay day)
    {
        ArgumentNullException.ThrowIfNull(day);
        return new PlacedDay(day, Place.Unknown with { Path = IsoDate.Of(day.Date) });
    }
}
