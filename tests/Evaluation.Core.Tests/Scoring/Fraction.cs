using System.Numerics;

namespace Evaluation.Scoring;

/// <summary>An exact fraction, for reckoning scores in another way than the library does.</summary>
internal readonly record struct Fraction : IComparable<Fraction>
{
    private readonly BigInteger numerator;
    private readonly BigInteger denominator;

    internal Fraction(BigInteger numerator, BigInteger denominator)
    {
        BigInteger shared = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (this.numerator, this.denominator) = (numerator / shared, denominator / shared);
    }

    public static implicit operator Fraction(decimal number) =>
        new((BigInteger)(number * Pow10(number.Scale)), Pow10AsInteger(number.Scale));

    public static Fraction operator +(Fraction a, Fraction b) =>
        new((a.numerator * b.denominator) + (b.numerator * a.denominator), a.denominator * b.denominator);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.numerator * b.numerator, a.denominator * b.denominator);

    public static Fraction operator /(Fraction a, Fraction b) => new(a.numerator * b.denominator, a.denominator * b.numerator);

    public int CompareTo(Fraction other) => (numerator * other.denominator).CompareTo(other.numerator * denominator);

    public static Fraction operator -(Fraction a, Fraction b) => a + (b * -1m);

    /// <summary>Rounded to so many digits, a half away from zero or to the even digit.</summary>
    internal decimal Round(int digits, bool halfToEven)
    {
        BigInteger scaled = BigInteger.Abs(numerator) * Pow10AsInteger(digits);
        BigInteger whole = BigInteger.DivRem(scaled, denominator, out BigInteger rest);
        int half = (rest * 2).CompareTo(denominator);
        if (half > 0 || (half == 0 && (!halfToEven || !whole.IsEven)))
            whole++;
        return numerator.Sign * (decimal)whole / Pow10(digits);
    }

    private static decimal Pow10(int digits) => (decimal)Pow10AsInteger(digits);

    private static BigInteger Pow10AsInteger(int digits) => BigInteger.Pow(10, digits);
}
