using Evaluation.Patterns.Indices;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>Resampled personal reliability, and the correlation with the items' means (see <see cref="PersonalReliability"/>, <see cref="PersonTotalCorrelation"/>).</summary>
/// <remarks>The first split takes even against odd items, the others are random and the same for all sheets. A half that does not vary agrees with nothing: 0.</remarks>
internal sealed class ConsistencyStatistics : ISheetStatistics
{
    private const int Splits = 10;

    private readonly int[][][] halves;
    private readonly double[] means;
    private readonly double[] first;
    private readonly double[] second;

    /// <summary>Prepares for a sheet.</summary>
    /// <param name="model">The sheets.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="dimensions">The items of each dimension that have scores on the sheet, two at least.</param>
    internal ConsistencyStatistics(LevelModel model, int sheet, int[][] dimensions)
    {
        halves = [.. Enumerable.Range(0, dimensions.Length > 0 ? Splits : 0).Select(split => Split(dimensions, split))];
        means = Centred(model, sheet);
        first = new double[dimensions.Length];
        second = new double[dimensions.Length];
    }

    public void Measure(ReadOnlySpan<int> sheet, Span<double> values)
    {
        double sum = 0;
        foreach (int[][] split in halves)
            sum += Consistency(sheet, split);
        values[0] = sum / Splits;
        values[1] = PersonTotal(sheet);
    }

    /// <summary>Each dimension's items in the order of the split: the first half, then the second.</summary>
    private static int[][] Split(int[][] dimensions, int split)
    {
        var random = new RandomStream(Splits, split);
        return
        [
            .. dimensions.Select(items =>
            {
                int[] order = [.. items];
                if (split > 0)
                    random.Shuffle<int>(order);
                else
                    order = [.. items.Where((_, i) => i % 2 == 0), .. items.Where((_, i) => i % 2 == 1)];
                return order;
            }),
        ];
    }

    /// <summary>The means of the items that the sheet scores, less their mean; 0 elsewhere.</summary>
    private static double[] Centred(LevelModel model, int sheet)
    {
        double[] means = new double[model.Items];
        int[] scored = [.. Enumerable.Range(0, model.Items).Where(item => model.Cells[sheet][item] >= 0)];
        foreach (int item in scored)
            means[item] = model.Means[item];
        double centre = scored.Length > 0 ? scored.Average(item => means[item]) : 0;
        foreach (int item in scored)
            means[item] -= centre;
        return means;
    }

    private double Consistency(ReadOnlySpan<int> sheet, int[][] split)
    {
        for (int dimension = 0; dimension < split.Length; dimension++)
        {
            ReadOnlySpan<int> items = split[dimension];
            int half = (items.Length + 1) / 2;
            first[dimension] = Mean(sheet, items[..half]);
            second[dimension] = Mean(sheet, items[half..]);
        }

        return Correlation(first, second) is var r && r <= -1.0 / 3 ? -1 : 2 * r / (1 + r);
    }

    private static double Mean(ReadOnlySpan<int> sheet, ReadOnlySpan<int> items)
    {
        int sum = 0;
        foreach (int item in items)
            sum += sheet[item];
        return (double)sum / items.Length;
    }

    private static double Correlation(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        (double sumA, double sumB, double squaresA, double squaresB, double products) = (0, 0, 0, 0, 0);
        for (int i = 0; i < a.Length; i++)
        {
            sumA += a[i];
            sumB += b[i];
            squaresA += a[i] * a[i];
            squaresB += b[i] * b[i];
            products += a[i] * b[i];
        }

        double varianceA = squaresA - (sumA * sumA / a.Length);
        double varianceB = squaresB - (sumB * sumB / a.Length);
        return varianceA > 1e-9 && varianceB > 1e-9 ? Math.Clamp((products - (sumA * sumB / a.Length)) / Math.Sqrt(varianceA * varianceB), -1, 1) : 0;
    }

    private double PersonTotal(ReadOnlySpan<int> sheet)
    {
        (double product, double size, long sum, long squares, int count) = (0, 0, 0, 0, 0);
        for (int item = 0; item < sheet.Length; item++)
        {
            if (sheet[item] < 0)
                continue;
            product += means[item] * sheet[item];
            size += means[item] * means[item];
            sum += sheet[item];
            squares += (long)sheet[item] * sheet[item];
            count++;
        }

        double variance = count > 0 ? squares - ((double)sum * sum / count) : 0;
        return size > 1e-9 && variance > 1e-9 ? product / Math.Sqrt(size * variance) : 0;
    }
}
