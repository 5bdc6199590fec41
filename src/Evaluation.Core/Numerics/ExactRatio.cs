using System.Numerics;

namespace Evaluation.Numerics;

/// <summary>A ratio of whole numbers, in lowest terms, its denominator above 0.</summary>
internal readonly record struct ExactRatio(BigInteger Numerator, BigInteger Denominator)
{
    internal static ExactRatio Of(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        // The words are bit patterns: the highest bit is no sign.
        BigInteger whole = unchecked(((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0]);
        return Reduce(number < 0 ? -whole : whole, BigInteger.Pow(10, number.Scale));
    }

    public static ExactRatio operator *(ExactRatio left, ExactRatio right) =>
        Reduce(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <exception cref="DivideByZeroException"><paramref name="right"/> is 0.</exception>
    public static ExactRatio operator /(ExactRatio left, ExactRatio right) => right.Numerator.Sign == 0
        ? throw new DivideByZeroException()
        : Reduce(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static ExactRatio operator +(ExactRatio left, ExactRatio right) =>
        Reduce((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static ExactRatio operator -(ExactRatio left, ExactRatio right) =>
        Reduce((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>-1, 0 or 1.</summary>
    internal int Sign => Numerator.Sign;

    /// <summary>The nearest decimal with so many digits after the point.</summary>
    /// <exception cref="OverflowException">It does not fit into a decimal.</exception>
    internal decimal ToDecimal(int digits)
    {
        var scale = BigInteger.Pow(10, digits);
        BigInteger twice = (2 * BigInteger.Abs(Numerator) * scale) + Denominator;
        return Sign * (decimal)(twice / (2 * Denominator)) / (decimal)scale;
    }

    /// <summary>The smallest whole number by which every one of the ratios becomes a whole number.</summary>
    internal static BigInteger CommonDenominator(IEnumerable<ExactRatio> ratios) => ratios.Aggregate(
        BigInteger.One, (all, ratio) => all / BigInteger.GreatestCommonDivisor(all, ratio.Denominator) * ratio.Denominator);

    private static ExactRatio Reduce(BigInteger numerator, BigInteger denominator)
    {
        BigInteger shared = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return new ExactRatio(numerator / shared, denominator / shared);
    }
}
