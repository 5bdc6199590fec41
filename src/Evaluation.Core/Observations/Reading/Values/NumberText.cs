using System.Globalization;
using Evaluation.Numerics;

namespace Evaluation.Observations.Reading.Values;

/// <summary>Reads numbers exactly: an optional sign, digits with at most one '.', an optional exponent; nothing else.</summary>
internal static class NumberText
{
    /// <summary>The largest size that is taken for a number and not for a slip.</summary>
    internal const decimal Largest = 1_000_000_000_000_000m;

    private const int LargestPower = 15;
    private const string Percents = "%％";
    private const string Separators = ",，'’_ \u00A0\u202F\u3000";

    /// <summary>Reads a text that is trimmed.</summary>
    /// <returns><see langword="null"/>, or why the text is no number.</returns>
    internal static ValueFault? Read(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0;
        if (!NumberShape.TryMeasure(text, out NumberShape shape))
            return Explain(text);
        if (shape.IsZero)
            return null;
        if (shape.Power > LargestPower)
            return TooLarge();
        if (!ExactNumber.TryParse(text, shape, out number, out bool losesDigits) || losesDigits)
            return new ValueFault(ObservationDiagnostics.NotExact);
        return Math.Abs(number) > Largest ? TooLarge() : null;
    }

    private static ValueFault TooLarge() =>
        new(ObservationDiagnostics.NumberTooLarge, Largest.ToString(CultureInfo.InvariantCulture));

    private static ValueFault Explain(ReadOnlySpan<char> text)
    {
        if (Percents.Contains(text[^1], StringComparison.Ordinal) && Plain(text[..^1]) is { } hundredths)
            return new ValueFault(ObservationDiagnostics.Percent, hundredths);
        if (Plain(text) is { } plain)
            return new ValueFault(ObservationDiagnostics.FullWidthNumber, plain);
        string bare = string.Concat(text.ToString().Where(character => !Separators.Contains(character, StringComparison.Ordinal)));
        return Plain(bare) is null ? new ValueFault(ObservationDiagnostics.NotANumber) : new ValueFault(ObservationDiagnostics.Separators);
    }

    /// <summary>The number in plain characters, or <see langword="null"/> when it is none even then.</summary>
    private static string? Plain(ReadOnlySpan<char> text)
    {
        string plain = NameText.Narrow(text.Trim()).Replace('\u2212', '-');
        return NumberShape.TryMeasure(plain, out _) ? plain : null;
    }
}
