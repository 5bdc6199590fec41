using Evaluation.Patterns.Indices;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Nulls;

/// <summary>A p-value by simulation for each sheet, one thread each, that stops early when it is large and keeps its error rate (see <see cref="SequentialCount"/>).</summary>
/// <remarks>Draws equal to what was observed count as hits, and so do draws without a value.</remarks>
internal static class SequentialPValue
{
    /// <summary>Sums that are equal on paper may differ in the last digits: a millionth of a millionth counts as equal.</summary>
    private const double Tie = 1e-12;

    internal static SheetPValue Of(double observed, IndexDirection direction, Func<RandomStream, double?> draw, RandomStream random, NullOptions options)
    {
        int sign = direction == IndexDirection.HighIsSuspect ? 1 : -1;
        double bound = (sign * observed) - (Tie * Math.Max(1, Math.Abs(observed)));
        var count = SequentialCount.Of(options.MostDraws, options.StopAfterHits, random, stream => draw(stream) is { } value && sign * value < bound ? -1 : 1);
        return new SheetPValue(count.PValue, count.Draws, null);
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
