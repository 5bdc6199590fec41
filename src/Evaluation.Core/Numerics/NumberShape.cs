namespace Evaluation.Numerics;

/// <summary>How large a written number is and how many digits it needs, known before it is turned into a <see cref="decimal"/>.</summary>
/// <remarks><see cref="decimal.Parse(string)"/> rounds digits it has no room for without telling; this tells.</remarks>
internal readonly record struct NumberShape
{
    private const int MostExponent = 100;
    private const int LargestExponent = 1_000_000;

    private NumberShape(int first, int last, int exponent) => (First, Last, Exponent) = (first, last, exponent);

    /// <summary>Whether every digit is 0.</summary>
    internal bool IsZero => First == int.MaxValue;

    /// <summary>The power of ten of the first digit that is not 0.</summary>
    internal long Power => (long)First + Exponent;

    /// <summary>How many digits after the decimal point it needs; below 0 for a number that ends in zeros before it.</summary>
    internal long Scale => -((long)Last + Exponent);

    /// <summary>Whether the exponent is one that a person may have written.</summary>
    internal bool IsReasonable => Math.Abs(Exponent) <= MostExponent;

    /// <summary>The power of ten of the first and last digit that is not 0, before the exponent counts.</summary>
    private int First { get; }

    private int Last { get; }

    private int Exponent { get; }

    /// <summary>Measures a text.</summary>
    /// <returns>Whether it is a number.</returns>
    internal static bool TryMeasure(ReadOnlySpan<char> text, out NumberShape shape)
    {
        shape = default;
        ReadOnlySpan<char> rest = WithoutSign(text);
        int whole = DigitCount(rest);
        bool hasPoint = whole < rest.Length && rest[whole] == '.';
        ReadOnlySpan<char> fraction = hasPoint ? rest[(whole + 1)..] : [];
        fraction = fraction[..DigitCount(fraction)];
        int end = whole + (hasPoint ? 1 : 0) + fraction.Length;
        if (whole + fraction.Length == 0 || !TryExponent(rest[end..], out int exponent))
            return false;
        shape = Measure(rest[..whole], fraction, exponent);
        return true;
    }

    private static NumberShape Measure(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction, int exponent)
    {
        int first = whole.IndexOfAnyExcept('0');
        int firstInFraction = fraction.IndexOfAnyExcept('0');
        if (first < 0 && firstInFraction < 0)
            return new NumberShape(int.MaxValue, 0, 0);
        int last = fraction.LastIndexOfAnyExcept('0');
        return new NumberShape(
            first >= 0 ? whole.Length - 1 - first : -1 - firstInFraction,
            last >= 0 ? -1 - last : whole.Length - 1 - whole.LastIndexOfAnyExcept('0'),
            exponent);
    }

    private static bool TryExponent(ReadOnlySpan<char> text, out int exponent)
    {
        exponent = 0;
        if (text.IsEmpty)
            return true;
        ReadOnlySpan<char> digits = WithoutSign(text[1..]);
        if (text[0] is not ('e' or 'E') || digits.IsEmpty || DigitCount(digits) < digits.Length)
            return false;
        foreach (char digit in digits)
            exponent = Math.Min(LargestExponent, (exponent * 10) + (digit - '0'));
        exponent = text[1] == '-' ? -exponent : exponent;
        return true;
    }

    private static ReadOnlySpan<char> WithoutSign(ReadOnlySpan<char> text) =>
        !text.IsEmpty && text[0] is '+' or '-' ? text[1..] : text;

    private static int DigitCount(ReadOnlySpan<char> text)
    {
        int other = text.IndexOfAnyExceptInRange('0', '9');
        return other < 0 ? text.Length : other;
    }
}
