using Evaluation.Patterns.Indices;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Nulls;

/// <summary>A p-value by simulation that stops early when it is large, and keeps its error rate (Besag and Clifford 1991).</summary>
/// <remarks>
/// Drawing stops at the h-th draw that reaches what was observed; when that is the l-th draw, p = h / l. Otherwise, after n draws with g &lt; h hits,
/// p = (g + 1) / (n + 1). Under the null P(p ≤ α) ≤ α for every α, whatever h and n are. Draws equal to what was observed count as hits, and so do draws without
/// a value.
/// </remarks>
internal static class SequentialPValue
{
    /// <summary>Sums that are equal on paper may differ in the last digits: a millionth of a millionth counts as equal.</summary>
    private const double Tie = 1e-12;

    internal static SheetPValue Of(double observed, IndexDirection direction, Func<RandomStream, double?> draw, RandomStream random, NullOptions options)
    {
        int sign = direction == IndexDirection.HighIsSuspect ? 1 : -1;
        double bound = (sign * observed) - (Tie * Math.Max(1, Math.Abs(observed)));
        int hits = 0;
        for (int draws = 1; draws <= options.MostDraws; draws++)
        {
            if (draw(random) is { } value && sign * value < bound)
                continue;
            hits++;
            if (hits == options.StopAfterHits)
                return new SheetPValue((double)hits / draws, draws, null);
        }

        return new SheetPValue((hits + 1.0) / (options.MostDraws + 1.0), options.MostDraws, null);
    }

    /// <summary>One p-value for each sheet that has an index; the others keep their reason.</summary>
    /// <param name="observed">The index of each sheet.</param>
    /// <param name="newDraw">Makes, for a sheet, a function that simulates it once and gives the index; it is used on one thread.</param>
    /// <param name="options">Seed and size.</param>
    internal static SheetPValue[] ForSheets(ValueList<IndexValue> observed, Func<int, Func<RandomStream, double?>> newDraw, NullOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MostDraws, 99, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.StopAfterHits, 5, nameof(options));
        var values = new SheetPValue[observed.Count];
        Parallel.For(0, observed.Count, options.Parallel ?? new ParallelOptions(), sheet =>
        {
            IndexValue index = observed[sheet];
            values[sheet] = index.HasValue
                ? Of(index.Value.Value, index.Direction, newDraw(sheet), new RandomStream(options.Seed, sheet), options)
                : SheetPValue.Without(index.Reason);
        });
        return values;
    }
}
