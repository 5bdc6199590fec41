using System.Globalization;

namespace Evaluation.Schemes.Yaml;

/// <summary>Reads decimal numbers without losing a digit.</summary>
internal static class ExactNumber
{
    /// <summary>The most significant digits that every <see cref="decimal"/> can keep.</summary>
    private const int MaxDigits = 28;

    private const NumberStyles Style =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Reads a finite number in invariant form.</summary>
    /// <param name="text">The text, without spaces.</param>
    /// <param name="number">The number; rounded when it has too many digits.</param>
    /// <param name="tooManyDigits">Whether digits were lost.</param>
    internal static bool TryParse(string text, out decimal number, out bool tooManyDigits)
    {
        tooManyDigits = false;
        if (!decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out number))
            return false;
        string mantissa = text.Split('e', 'E')[0];
        string digits = string.Concat(mantissa.Where(char.IsAsciiDigit)).TrimStart('0');
        tooManyDigits = digits.Length > MaxDigits || (number == 0 && digits.Length > 0);
        return true;
    }
}
