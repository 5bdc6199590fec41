using Evaluation.Calendars;

namespace Evaluation.Observations;

/// <summary>Several dates as one text: in ISO form from the earliest on, joined by semicolons; a date may stand several times.</summary>
internal static class DatesText
{
    internal const char Separator = ';';

    internal static string Join(IEnumerable<DateOnly> dates) => string.Join(Separator, dates.Order().Select(IsoDate.Of));

    /// <summary>The dates of a text that <see cref="Join"/> has written.</summary>
    internal static DateOnly[] Split(string joined) =>
        joined.Length == 0 ? [] : [.. joined.Split(Separator).Select(TimelineText.DateOf)];
}
