using System.Numerics;
using Evaluation.Numerics;

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
        ExactRatio[] exact = [.. ratios.Select(ratio => ExactRatio.Of(ratio.Dividend) / ExactRatio.Of(ratio.Divisor))];
        BigInteger common = ExactRatio.CommonDenominator(exact);
        BigInteger[] whole = [.. exact.Select(ratio => ratio.Numerator * (common / ratio.Denominator))];
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
        ExactRatio[] exact = [.. weights.Select(ExactRatio.Of)];
        BigInteger common = ExactRatio.CommonDenominator(exact);
        BigInteger[] whole = [.. exact.Select(ratio => ratio.Numerator * (common / ratio.Denominator))];
        BigInteger shared = whole.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        BigInteger divisor = BigInteger.Max(BigInteger.Max(shared, 1), whole.Max() / LargestWeight);
        return [.. whole.Select(weight => (Int128)(weight / divisor))];
    }
}
