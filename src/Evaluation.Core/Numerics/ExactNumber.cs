using System.Globalization;

namespace Evaluation.Numerics;

/// <summary>Reads decimal numbers in invariant form, and tells when a digit is lost.</summary>
internal static class ExactNumber
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Reads an optional sign, digits with at most one '.', an optional exponent; nothing else.</summary>
    /// <param name="text">The text, without spaces.</param>
    /// <param name="number">The number; rounded when digits were lost.</param>
    /// <param name="losesDigits">Whether a digit that is not 0 has no room in a <see cref="decimal"/>.</param>
    /// <returns>Whether it is a number, and not larger than a <see cref="decimal"/> can be.</returns>
    internal static bool TryParse(ReadOnlySpan<char> text, out decimal number, out bool losesDigits)
    {
        (number, losesDigits) = (0, false);
        return NumberShape.TryMeasure(text, out NumberShape shape) && TryParse(text, shape, out number, out losesDigits);
    }

    /// <summary>Reads a text that was measured.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, NumberShape shape, out decimal number, out bool losesDigits)
    {
        (number, losesDigits) = (0, !shape.IsReasonable);
        if (shape.IsZero || losesDigits)
            return shape.IsZero || shape.Power < 0;
        if (!decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out number))
            return false;
        losesDigits = number.Scale < shape.Scale;
        return true;
    }
}
