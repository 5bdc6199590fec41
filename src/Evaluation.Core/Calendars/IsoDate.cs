using System.Globalization;

namespace Evaluation.Calendars;

/// <summary>Writes dates as ISO 8601 does, in every language.</summary>
internal static class IsoDate
{
    internal static string Of(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
