using Evaluation.Numerics;

namespace Evaluation.Rules.Formulas;

/// <summary>What the functions of formulas do: decimal arithmetic that gives the same digits on every machine.</summary>
/// <remarks>
/// Every failure is an <see cref="ArithmeticException"/>: <see cref="OverflowException"/> and <see cref="DivideByZeroException"/>
/// as the operators of <see cref="decimal"/> throw them, otherwise a <see cref="FormulaException"/>.
/// </remarks>
internal static class FormulaMath
{
    private const int MostDigits = 28;

    /// <summary>A power with a larger natural logarithm than this may not fit; the reciprocal of one rounds to 0.</summary>
    private const decimal LargestLogarithm = 66m;

    internal static decimal Min(decimal x, decimal y) => Math.Min(x, y);

    internal static decimal Max(decimal x, decimal y) => Math.Max(x, y);

    internal static decimal Abs(decimal x) => Math.Abs(x);

    internal static decimal Floor(decimal x) => decimal.Floor(x);

    internal static decimal Ceiling(decimal x) => decimal.Ceiling(x);

    internal static decimal Exp(decimal x) => DecimalMath.Exp(x);

    /// <summary>To the nearest, a half away from zero.</summary>
    internal static decimal Round(decimal x, decimal digits) =>
        digits is >= 0 and <= MostDigits && decimal.IsInteger(digits)
            ? decimal.Round(x, (int)digits, MidpointRounding.AwayFromZero)
            : throw new FormulaException(FormulaTexts.BadDigits);

    internal static decimal Clamp(decimal x, decimal low, decimal high) =>
        low <= high ? Math.Clamp(x, low, high) : throw new FormulaException(FormulaTexts.BoundsCrossed);

    internal static decimal Ln(decimal x) => x > 0 ? DecimalMath.Ln(x) : throw new FormulaException(FormulaTexts.LnOfNothing);

    /// <summary>The square root: exact where it has at most 15 digits, else to the last digit or nearly so.</summary>
    internal static decimal Sqrt(decimal x)
    {
        if (x < 0)
            throw new FormulaException(FormulaTexts.RootOfNegative);
        if (x == 0)
            return 0;
        decimal root = (decimal)Math.Sqrt((double)x);
        const int newtonSteps = 2;
        for (int step = 0; step < newtonSteps; step++)
            root = (root + (x / root)) / 2;
        return root;
    }

    /// <summary>A power; a whole one by multiplication, and so exact wherever its digits fit.</summary>
    internal static decimal Pow(decimal x, decimal power)
    {
        if (x == 0)
            return PowerOfZero(power);
        if (decimal.IsInteger(power))
            return power >= 0 ? Multiply(x, power) : Reciprocal(x, -power);
        return x > 0 ? DecimalMath.Pow(x, power) : throw new FormulaException(FormulaTexts.PowerOfNegative);
    }

    private static decimal PowerOfZero(decimal power)
    {
        if (power == 0)
            throw new FormulaException(FormulaTexts.ZeroToZero);
        return power > 0 ? 0 : throw new DivideByZeroException();
    }

    private static decimal Reciprocal(decimal x, decimal power)
    {
        decimal size = Math.Abs(x);
        if (size < 1)
            return Multiply(1 / x, power);
        return size > 1 && power > LargestLogarithm / DecimalMath.Ln(size) ? 0 : 1 / Multiply(x, power);
    }

    /// <summary>By squaring: at most 96 steps, whatever the power.</summary>
    private static decimal Multiply(decimal x, decimal power)
    {
        decimal product = 1;
        while (true)
        {
            decimal half = decimal.Floor(power / 2);
            if (power - half != half)
                product *= x;
            power = half;
            if (power == 0)
                return product;
            x *= x;
        }
    }
}
