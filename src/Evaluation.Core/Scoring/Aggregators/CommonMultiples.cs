using System.Numerics;

namespace Evaluation.Scoring.Aggregators;

/// <summary>Turns ratios into whole numbers in the same proportion.</summary>
internal static class CommonMultiples
{
    /// <summary>The largest whole number that still leaves room for exact products with scores.</summary>
    private static readonly BigInteger Largest = BigInteger.Pow(10, 9);

    /// <summary>The largest whole weight: two thousand million of them still fit their sum.</summary>
    private static readonly BigInteger LargestWeight = BigInteger.Pow(2, 96);

    /// <summary>Whole numbers in the proportion of a ÷ b, or the quotients themselves when those numbers would be too large.</summary>
    internal static decimal[] OfRatios((decimal Dividend, decimal Divisor)[] ratios)
    {
        (BigInteger Numerator, BigInteger Denominator)[] fractions = [.. ratios.Select(Reduce)];
        BigInteger common = fractions.Aggregate(BigInteger.One, (all, fraction) => Lcm(all, fraction.Denominator));
        BigInteger[] whole = [.. fractions.Select(fraction => fraction.Numerator * (common / fraction.Denominator))];
        BigInteger shared = whole.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        if (shared.IsZero)
            return [.. whole.Select(_ => 0m)];
        return whole.All(number => number / shared <= Largest)
            ? [.. whole.Select(number => (decimal)(number / shared))]
            : [.. ratios.Select(ratio => ratio.Dividend / ratio.Divisor)];
    }

    /// <summary>Whole numbers in the proportion of the weights, so small that sums of any number of them are exact.</summary>
    /// <remarks>Only beside weights a million times larger do weights of 28 digits lose their last ones.</remarks>
    internal static Int128[] OfWeights(decimal[] weights)
    {
        (BigInteger Numerator, BigInteger Denominator)[] fractions = [.. weights.Select(weight => Reduce((weight, 1)))];
        BigInteger common = fractions.Aggregate(BigInteger.One, (all, fraction) => Lcm(all, fraction.Denominator));
        BigInteger[] whole = [.. fractions.Select(fraction => fraction.Numerator * (common / fraction.Denominator))];
        BigInteger shared = whole.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        BigInteger divisor = BigInteger.Max(BigInteger.Max(shared, 1), whole.Max() / LargestWeight);
        return [.. whole.Select(weight => (Int128)(weight / divisor))];
    }

    private static (BigInteger Numerator, BigInteger Denominator) Reduce((decimal Dividend, decimal Divisor) ratio)
    {
        (BigInteger a, BigInteger scaleOfA) = Whole(ratio.Dividend);
        (BigInteger b, BigInteger scaleOfB) = Whole(ratio.Divisor);
        BigInteger numerator = a * scaleOfB;
        BigInteger denominator = b * scaleOfA;
        BigInteger shared = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return shared.IsZero ? (BigInteger.Zero, BigInteger.One) : (numerator / shared, denominator / shared);
    }

    private static (BigInteger Whole, BigInteger Scale) Whole(decimal number)
    {
        BigInteger scale = BigInteger.Pow(10, number.Scale);
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        // The words are bit patterns: the highest bit is no sign.
        BigInteger whole = unchecked(((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0]);
        return (number < 0 ? -whole : whole, scale);
    }

    private static BigInteger Lcm(BigInteger a, BigInteger b) => a / BigInteger.GreatestCommonDivisor(a, b) * b;
}
