namespace Evaluation.Patterns.Models;

/// <summary>Counts in sorted numbers.</summary>
internal static class SortedSearch
{
    internal static int CountBelow(ReadOnlySpan<double> sorted, double value)
    {
        (int low, int high) = (0, sorted.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = sorted[middle] < value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    internal static int CountUpTo(ReadOnlySpan<double> sorted, double value)
    {
        (int low, int high) = (0, sorted.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = sorted[middle] <= value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
