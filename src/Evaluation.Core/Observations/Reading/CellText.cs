using System.Globalization;

namespace Evaluation.Observations.Reading;

/// <summary>Writes a typed cell of a database as the text that a CSV file would hold, so that there is one way to read values.</summary>
internal static class CellText
{
    /// <summary>The text, empty for null; <see langword="null"/> for a type that has no plain text.</summary>
    internal static string? Of(object? value) => value switch
    {
        null or DBNull => "",
        string text => text,
        bool yes => yes ? "yes" : "no",
        DateOnly date => Write(date, "yyyy-MM-dd"),
        DateTime time => Write(time, time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF"),
        DateTimeOffset time => Write(time, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"),
        double or float or decimal or Half => Write((IFormattable)value, null),
        sbyte or byte or short or ushort or int or uint or long or ulong or Int128 or UInt128 => Write((IFormattable)value, null),
        Guid or char or System.Numerics.BigInteger => Write((IFormattable)value, null),
        _ => null,
    };

    private static string Write(IFormattable value, string? format) => value.ToString(format, CultureInfo.InvariantCulture);
}
