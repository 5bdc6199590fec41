namespace Evaluation.Patterns.Indices;

/// <summary>Moments of scores of which some are missing (NaN), for numbers of any size.</summary>
/// <remarks>
/// Scores are brought below 1 by a power of two before they are summed or squared, which loses no digit and keeps 1e308 from overflowing. A
/// spread below 1e-12 of the largest score is rounding, and counts as none.
/// </remarks>
internal static class Vectors
{
    private const double NoVariance = 1e-24;

    /// <summary>The power of two that brings all scores below 1; 1 when there is none, or all are 0.</summary>
    internal static double Scale(ReadOnlySpan<double> values)
    {
        double largest = 0;
        foreach (double value in values)
            largest = Math.Abs(value) > largest ? Math.Abs(value) : largest;
        return largest > 0 ? Math.ScaleB(1, Math.Min(1000, -1 - Math.ILogB(largest))) : 1;
    }

    internal static double[] Present(ReadOnlySpan<double> values)
    {
        var present = new List<double>(values.Length);
        foreach (double value in values)
        {
            if (!double.IsNaN(value))
                present.Add(value);
        }

        return [.. present];
    }

    internal static int CountPresent(ReadOnlySpan<double> values)
    {
        int count = 0;
        foreach (double value in values)
            count += double.IsNaN(value) ? 0 : 1;
        return count;
    }

    /// <summary>The mean of those present; NaN, which is "missing" here, when there is none.</summary>
    internal static double Mean(ReadOnlySpan<double> values)
    {
        double scale = Scale(values);
        double sum = 0;
        int count = 0;
        foreach (double value in values)
        {
            if (double.IsNaN(value))
                continue;
            sum += value * scale;
            count++;
        }

        return count > 0 ? sum / count / scale : double.NaN;
    }

    /// <summary>The standard deviation (n − 1) of those present; <see langword="null"/> for fewer than two.</summary>
    internal static double? StandardDeviation(ReadOnlySpan<double> values)
    {
        double[] present = Present(values);
        if (present.Length < 2)
            return null;
        double scale = Scale(present);
        double mean = present.Sum(value => value * scale) / present.Length;
        double squares = present.Sum(value => ((value * scale) - mean) * ((value * scale) - mean));
        return squares <= present.Length * NoVariance ? 0 : Math.Sqrt(squares / (present.Length - 1)) / scale;
    }

    /// <summary>Pearson's correlation over the places where both are present; <see langword="null"/> for fewer than two, or where one does not vary.</summary>
    internal static double? Correlation(ReadOnlySpan<double> first, ReadOnlySpan<double> second, out int count)
    {
        double[] a = new double[first.Length];
        double[] b = new double[first.Length];
        count = 0;
        for (int i = 0; i < first.Length; i++)
        {
            if (double.IsNaN(first[i]) || double.IsNaN(second[i]))
                continue;
            (a[count], b[count]) = (first[i], second[i]);
            count++;
        }

        return count < 2 ? null : CorrelationOf(a.AsSpan(0, count), b.AsSpan(0, count));
    }

    /// <summary>Whether a sum of squares of so many centred scores is more than rounding.</summary>
    internal static bool Varies(double squares, int count) => squares > count * NoVariance;

    internal static double Product(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        double sum = 0;
        for (int i = 0; i < first.Length; i++)
            sum += first[i] * second[i];
        return sum;
    }

    /// <summary>Takes the mean out of the scores, after bringing them below 1; nothing may be missing.</summary>
    private static void Centre(Span<double> values)
    {
        double scale = Scale(values);
        double sum = 0;
        foreach (ref double value in values)
            sum += value *= scale;
        foreach (ref double value in values)
            value -= sum / values.Length;
    }

    /// <summary>The correlation of scores that are all there; they are centred in place.</summary>
    private static double? CorrelationOf(Span<double> first, Span<double> second)
    {
        Centre(first);
        Centre(second);
        double squares = Product(first, first);
        double others = Product(second, second);
        if (!Varies(squares, first.Length) || !Varies(others, second.Length))
            return null;
        return Math.Clamp(Product(first, second) / (Math.Sqrt(squares) * Math.Sqrt(others)), -1, 1);
    }
}
