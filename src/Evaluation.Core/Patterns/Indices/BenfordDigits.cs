using System.Globalization;

namespace Evaluation.Patterns.Indices;

/// <summary>How far the first or second digits of amounts lie from Benford's law: the mean absolute deviation of their shares.</summary>
/// <remarks>
/// Benford (1938); Nigrini (2012). For amounts without a bound that span powers of ten: budgets, payments, counts of requests. Scores from 0 to 100 never
/// follow it, so values with an upper bound are refused. Only amounts above 0 count.
/// </remarks>
public static class BenfordDigits
{
    private const int Fewest = 300;
    private const IndexDirection Direction = IndexDirection.HighIsSuspect;

    /// <summary>The mean absolute deviation over the first digits 1 to 9.</summary>
    /// <param name="amounts">The amounts; <see langword="null"/>, NaN or infinite where missing.</param>
    /// <param name="upperBound">The highest value there can be; <see langword="null"/> for amounts that have none. With a bound the index abstains.</param>
    /// <returns>The deviation, from 0 up, over <see cref="IndexValue.Count"/> amounts. Abstains below 300, or when 98 of 100 span less than two powers of ten.</returns>
    public static IndexValue First(IReadOnlyList<double?> amounts, double? upperBound = null) =>
        Of(amounts, upperBound, digits => digits[0] - '1', [.. Enumerable.Range(1, 9).Select(Chance)]);

    /// <summary>The mean absolute deviation over the second digits 0 to 9.</summary>
    /// <param name="amounts">The amounts; <see langword="null"/>, NaN or infinite where missing.</param>
    /// <param name="upperBound">The highest value there can be; <see langword="null"/> for amounts that have none. With a bound the index abstains.</param>
    /// <returns>The deviation, as <see cref="First"/> gives it.</returns>
    public static IndexValue Second(IReadOnlyList<double?> amounts, double? upperBound = null) => Of(
        amounts, upperBound, digits => digits[2] - '0', [.. Enumerable.Range(0, 10).Select(second => Enumerable.Range(1, 9).Sum(first => Chance((10 * first) + second)))]);

    private static double Chance(int leading) => Math.Log10(1 + (1.0 / leading));

    private static IndexValue Of(IReadOnlyList<double?> amounts, double? upperBound, Func<string, int> digit, double[] chances)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        double[] positive = [.. amounts.OfType<double>().Where(amount => amount > 0 && double.IsFinite(amount)).Order()];
        if (upperBound is not null)
            return IndexValue.Without(Direction, positive.Length, IndexTexts.Bounded);
        if (positive.Length < Fewest)
            return IndexValue.Without(Direction, positive.Length, IndexTexts.FewAmounts.With(Fewest));
        return IndexValue.Of(
            SpansTwoDecades(positive) ? Deviation(positive, digit, chances) : null, Direction, positive.Length, IndexTexts.NarrowAmounts);
    }

    /// <summary>Without the smallest and the largest hundredth, lest two strays make a span.</summary>
    private static bool SpansTwoDecades(double[] sorted)
    {
        int cut = sorted.Length / 100;
        return Math.Log10(sorted[^(cut + 1)]) - Math.Log10(sorted[cut]) >= 2;
    }

    private static double Deviation(double[] amounts, Func<string, int> digit, double[] chances)
    {
        int[] counts = new int[chances.Length];
        // Fifteen digits: 0.3 kept as 0.29999999999999999 begins with 3.
        foreach (double amount in amounts)
            counts[digit(amount.ToString("E14", CultureInfo.InvariantCulture))]++;
        return counts.Select((count, i) => Math.Abs(((double)count / amounts.Length) - chances[i])).Average();
    }
}
