namespace Evaluation.Statistics;

/// <summary>The middle of some numbers.</summary>
internal static class Median
{
    /// <summary>The median, of an even number of numbers the mean of the middle two; NaN for none.</summary>
    internal static double Of(ReadOnlySpan<double> numbers)
    {
        double[] sorted = numbers.ToArray();
        Array.Sort(sorted);
        return OfSorted(sorted);
    }

    /// <summary>The median of numbers that are sorted; NaN for none.</summary>
    internal static double OfSorted(ReadOnlySpan<double> sorted) =>
        sorted.Length == 0 ? double.NaN : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
}
