namespace Evaluation.Patterns.Indices;

/// <summary>How well a sheet's scores can be foretold from the score before: the mean chance of each step under the sheet's own transition table.</summary>
/// <remarks>
/// Known as Laz.R (Biemann et al. 2025): Σ n²(from, to) / n(from) over the number of steps. A sheet of one score, or of a fixed cycle, has 1; so has a
/// sheet so short that no score comes twice, so it says nothing on short sheets or on scales of a hundred points.
/// </remarks>
public static class MarkovPredictability
{
    private const IndexDirection Direction = IndexDirection.HighIsSuspect;

    /// <summary>The predictability of each sheet, above 0 up to 1.</summary>
    /// <returns>By sheet; <see cref="IndexValue.Count"/> is the number of steps between neighbours that both have scores. Abstains when there is none.</returns>
    public static ValueList<IndexValue> Of(SheetMatrix sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        return sheets.Each(sheet => OfScores(sheets.Row(sheet)));
    }

    private static IndexValue OfScores(ReadOnlySpan<double> scores)
    {
        double? value = Predictability(scores, out int steps);
        return IndexValue.Of(value, Direction, steps, IndexTexts.NoNeighbours);
    }

    internal static double? Predictability(ReadOnlySpan<double> scores, out int steps)
    {
        var from = new Dictionary<double, int>();
        var both = new Dictionary<(double From, double To), int>();
        steps = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            if (double.IsNaN(scores[i - 1]) || double.IsNaN(scores[i]))
                continue;
            from[scores[i - 1]] = from.GetValueOrDefault(scores[i - 1]) + 1;
            both[(scores[i - 1], scores[i])] = both.GetValueOrDefault((scores[i - 1], scores[i])) + 1;
            steps++;
        }

        return steps == 0 ? null : both.Sum(pair => (double)pair.Value * pair.Value / from[pair.Key.From]) / steps;
    }
}
