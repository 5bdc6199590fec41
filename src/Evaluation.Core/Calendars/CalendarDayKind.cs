namespace Evaluation.Calendars;

/// <summary>What a notice makes of a date.</summary>
public enum CalendarDayKind
{
    /// <summary>A day off (放假): a public holiday, a day exchanged for one, or a weekend day within the holiday.</summary>
    Holiday = 0,

    /// <summary>A Saturday or Sunday that is worked in exchange (调休上班).</summary>
    MakeUpWorkday = 1,
}
