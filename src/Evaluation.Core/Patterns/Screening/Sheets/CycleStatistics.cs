using Evaluation.Patterns.Indices;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>The largest autocorrelation over ten lags, and how well each score is foretold by the one before.</summary>
/// <remarks>
/// Mean and variance are those of the whole sheet, which no order of its scores changes, so that a lag costs one sum of products; missing scores count as the mean. With
/// more than eleven different scores nearly every step is made once, and predictability says nothing: it is then 0.
/// </remarks>
internal sealed class CycleStatistics : ISheetStatistics
{
    private const int MostLags = 10;
    private const int MostScores = 11;

    private readonly double[] deviations;
    private readonly double[] centred;
    private readonly int[] steps;
    private readonly int[] from;

    internal CycleStatistics(OrderDraws draws)
    {
        deviations = Standardised(draws);
        centred = new double[draws.Own.Length];
        int scores = draws.Values.Length <= MostScores ? draws.Values.Length : 0;
        (steps, from) = (new int[scores * scores], new int[scores]);
    }

    public void Measure(ReadOnlySpan<int> sheet, Span<double> values)
    {
        for (int item = 0; item < centred.Length; item++)
            centred[item] = sheet[item] >= 0 ? deviations[sheet[item]] : 0;
        values[0] = 0;
        for (int lag = 1; lag <= MostLags && lag < centred.Length; lag++)
            values[0] = Math.Max(values[0], Math.Abs(Products(lag)) / (centred.Length - lag));
        values[1] = from.Length > 0 ? Predictability(sheet) : 0;
    }

    /// <summary>By score, its distance from the sheet's mean in the sheet's standard deviations; zeros when it does not vary.</summary>
    private static double[] Standardised(OrderDraws draws)
    {
        double scale = Vectors.Scale(draws.Values);
        double[] scores = [.. draws.Values.Select(value => value * scale)];
        (double sum, double squares, int count) = (0, 0, 0);
        foreach (int score in draws.Own)
        {
            if (score < 0)
                continue;
            sum += scores[score];
            count++;
        }

        double mean = sum / Math.Max(1, count);
        foreach (int score in draws.Own)
            squares += score < 0 ? 0 : (scores[score] - mean) * (scores[score] - mean);
        double deviation = Math.Sqrt(squares / Math.Max(1, draws.Own.Length));
        return Vectors.Varies(squares, count) ? [.. scores.Select(score => (score - mean) / deviation)] : new double[scores.Length];
    }

    /// <summary>Four sums side by side, always the same four: the processor waits for none, and every machine adds in this order.</summary>
    private double Products(int lag)
    {
        ReadOnlySpan<double> first = centred.AsSpan(0, centred.Length - lag);
        ReadOnlySpan<double> second = centred.AsSpan(lag);
        (double a, double b, double c, double d) = (0, 0, 0, 0);
        int i = 0;
        for (; i + 3 < first.Length && i + 3 < second.Length; i += 4)
        {
            a += first[i] * second[i];
            b += first[i + 1] * second[i + 1];
            c += first[i + 2] * second[i + 2];
            d += first[i + 3] * second[i + 3];
        }

        for (; i < first.Length; i++)
            a += first[i] * second[i];
        return a + b + (c + d);
    }

    /// <summary>See <see cref="MarkovPredictability"/>.</summary>
    private double Predictability(ReadOnlySpan<int> sheet)
    {
        Array.Clear(steps);
        Array.Clear(from);
        int made = 0;
        for (int item = 1; item < sheet.Length; item++)
        {
            if (sheet[item - 1] < 0 || sheet[item] < 0)
                continue;
            steps[(sheet[item - 1] * from.Length) + sheet[item]]++;
            from[sheet[item - 1]]++;
            made++;
        }

        double sum = 0;
        for (int step = 0; step < steps.Length; step++)
            sum += steps[step] > 0 ? (double)steps[step] * steps[step] / from[step / from.Length] : 0;
        return made > 0 ? sum / made : 0;
    }
}
