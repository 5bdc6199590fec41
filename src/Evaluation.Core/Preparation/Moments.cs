namespace Evaluation.Preparation;

/// <summary>Means and deviations of finite numbers.</summary>
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
