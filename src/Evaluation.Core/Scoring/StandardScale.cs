using Evaluation.Numerics;

namespace Evaluation.Scoring;

/// <summary>Mean and standard deviation of the numbers that standard scores compare.</summary>
internal static class StandardScale
{
    /// <summary>The largest number of 28 digits, the most that a scheme file can hold; a decimal has sometimes one more.</summary>
    private const decimal LargestOfMostDigits = 9_999_999_999_999_999_999_999_999_999m;

    /// <summary>The mean and the standard deviation (n − 1), each with the digits that a scheme file can hold, so that fixed there they mean the same.</summary>
    /// <remarks>Deviations are measured in the largest of them, so that no square overflows.</remarks>
    internal static (decimal Mean, decimal Deviation) Of(decimal[] numbers)
    {
        decimal mean = Held(numbers.Sum() / numbers.Length);
        decimal largest = numbers.Max(number => Math.Abs(number - mean));
        decimal[] deviations = [.. numbers.Select(number => (number - mean) / largest)];
        return (mean, Held(largest * DecimalMath.Sqrt(deviations.Sum(deviation => deviation * deviation) / (numbers.Length - 1))));
    }

    private static decimal Held(decimal number)
    {
        int[] bits = decimal.GetBits(number);
        var mantissa = new decimal(bits[0], bits[1], bits[2], isNegative: false, 0);
        return mantissa > LargestOfMostDigits ? decimal.Round(number, number.Scale - 1) : number;
    }
}
