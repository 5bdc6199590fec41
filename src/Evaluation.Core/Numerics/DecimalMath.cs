namespace Evaluation.Numerics;

/// <summary>Exponential, logarithm and powers in <see cref="decimal"/>, good to about 26 significant digits.</summary>
/// <remarks>
/// Official scores may need roots and logarithms (geometric means, log goalposts). Those of <see cref="Math"/> work in
/// <see cref="double"/> and may differ in the last digit from one platform to the next; these give the same digits everywhere.
/// Methods: argument reduction by powers of two with the Taylor series of eˣ; the series of artanh for ln (Brent &amp; Zimmermann,
/// Modern Computer Arithmetic, 2010, §4.4).
/// </remarks>
internal static class DecimalMath
{
    /// <summary>ln 2.</summary>
    private const decimal Ln2 = 0.6931471805599453094172321215m;

    /// <summary>The largest exponent whose power still fits.</summary>
    private const decimal LargestExponent = 66m;

    /// <summary>eˣ; 0 when that is below the smallest decimal.</summary>
    /// <exception cref="OverflowException">The power is larger than the largest decimal.</exception>
    internal static decimal Exp(decimal x)
    {
        if (x > LargestExponent)
            throw new OverflowException();
        if (x < -LargestExponent)
            return 0;
        int twos = (int)decimal.Round(x / Ln2);
        decimal rest = x - (twos * Ln2);
        decimal term = 1;
        decimal sum = 1;
        for (int n = 1; term != 0; n++)
        {
            term *= rest / n;
            sum += term;
        }

        return Scale(sum, twos);
    }

    /// <summary>The natural logarithm of a number above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="x"/> is 0 or negative.</exception>
    internal static decimal Ln(decimal x)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(x);
        int twos = 0;
        while (x > 1.5m)
            (x, twos) = (x / 2, twos + 1);
        while (x < 0.75m)
            (x, twos) = (x * 2, twos - 1);
        decimal ratio = (x - 1) / (x + 1);
        decimal square = ratio * ratio;
        decimal power = ratio;
        decimal sum = ratio;
        for (int n = 3; power != 0; n += 2)
        {
            power *= square;
            sum += power / n;
        }

        return (2 * sum) + (twos * Ln2);
    }

    /// <summary>A number of 0 or more to a power; 0 to any power above 0 is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or 0 with a power of 0 or below.</exception>
    internal static decimal Pow(decimal x, decimal power)
    {
        if (x == 0 && power > 0)
            return 0;
        return power == 1 ? x : Exp(power * Ln(x));
    }

    /// <summary>The square root of a number of 0 or more, by Newton's iteration from the root in double.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="x"/> is negative.</exception>
    internal static decimal Sqrt(decimal x)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(x);
        if (x == 0)
            return 0;
        decimal root = (decimal)Math.Sqrt((double)x);
        if (root == 0)
            root = 0.00000000000001m;
        for (int i = 0; i < 4; i++)
            root = (root + (x / root)) / 2;
        return root;
    }

    private static decimal Scale(decimal number, int twos)
    {
        for (; twos > 0; twos--)
            number *= 2;
        for (; twos < 0; twos++)
            number /= 2;
        return number;
    }
}
