namespace Evaluation.Preparation;

/// <summary>Means, medians and deviations of finite numbers.</summary>
internal static class Moments
{
    /// <summary>The arithmetic mean; NaN for no numbers.</summary>
    internal static double Mean(ReadOnlySpan<double> numbers)
    {
        double sum = 0;
        foreach (double number in numbers)
            sum += number;
        double mean = sum / numbers.Length;

        // A second pass takes out what the sum lost.
        double rest = 0;
        foreach (double number in numbers)
            rest += number - mean;
        return mean + (rest / numbers.Length);
    }

    /// <summary>The median, of an even number of numbers the mean of the middle two; NaN for none.</summary>
    internal static double Median(ReadOnlySpan<double> numbers)
    {
        double[] sorted = numbers.ToArray();
        Array.Sort(sorted);
        int half = sorted.Length / 2;
        return sorted.Length == 0 ? double.NaN : sorted.Length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /// <summary>The standard deviation with n − 1; NaN for fewer than two numbers.</summary>
    internal static double Deviation(ReadOnlySpan<double> numbers)
    {
        double mean = Mean(numbers);
        double squares = 0;
        foreach (double number in numbers)
            squares += (number - mean) * (number - mean);
        return numbers.Length < 2 ? double.NaN : Math.Sqrt(squares / (numbers.Length - 1));
    }
}
