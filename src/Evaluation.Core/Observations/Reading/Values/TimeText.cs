using System.Globalization;

namespace Evaluation.Observations.Reading.Values;

/// <summary>Reads the time of an observation.</summary>
internal static class TimeText
{
    private static readonly string[] Clocks =
        ["'T'HH:mm:ss.FFFFFFFK", "'T'HH:mmK", "' 'H:mm:ss.FFFFFFFK", "' 'H:mmK"];

    private static readonly string[] Formats =
        [.. DateReader.Formats, .. DateReader.Formats.SelectMany(date => Clocks.Select(clock => date + clock))];

    /// <summary>Reads ISO 8601 with an offset, or a date or local time without one, whose offset then counts as zero.</summary>
    /// <returns>Whether the text is a time.</returns>
    internal static bool TryRead(ReadOnlySpan<char> text, out DateTimeOffset time) => DateTimeOffset.TryParseExact(
        text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
}
