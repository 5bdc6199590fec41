using System.Globalization;

namespace Evaluation.Observations.Reading.Values;

/// <summary>Reads calendar dates.</summary>
internal sealed class DateReader : ValueReader
{
    internal static readonly string[] Formats = ["yyyy-MM-dd", "yyyy/M/d", "yyyy'年'M'月'd'日'"];

    /// <summary>Reads a text that is trimmed.</summary>
    /// <returns>Whether it is a date that there is.</returns>
    internal static bool TryRead(ReadOnlySpan<char> text, out DateOnly date) =>
        DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private protected override ValueFault? ReadSomething(ReadOnlySpan<char> text, out ObservedValue value)
    {
        bool isDate = TryRead(text, out DateOnly date);
        value = ObservedValue.OfDate(date);
        return isDate ? null : new ValueFault(ObservationDiagnostics.NotADate);
    }
}
