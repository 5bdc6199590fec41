using Evaluation.Patterns.Indices;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Nulls;

/// <summary>The null that a sheet's own scores could stand in any order: for runs, cycles and steps.</summary>
/// <remarks>
/// It is given the sheet's own frequencies of scores, so that a sheet with many equal scores is allowed long runs. Missing scores stay where they are. Items that
/// are legitimately alike (all easy ones first) break the null: order the form at random, or leave them out.
/// </remarks>
internal static class OrderNull
{
    internal static SheetPValue[] OfLongestRun(SheetMatrix sheets, NullOptions options) =>
        Of(sheets, RunLengths.Longest(sheets), scores => RunLengths.Count(scores).Longest, options);

    /// <summary>The mean run is the longer, the fewer runs there are.</summary>
    internal static SheetPValue[] OfMeanRun(SheetMatrix sheets, NullOptions options) =>
        Of(sheets, RunLengths.Mean(sheets), scores => (double)scores.Length / RunLengths.Count(scores).Runs, options);

    /// <summary>The largest over all lags is compared with the largest over all lags, so that looking at many costs nothing.</summary>
    internal static SheetPValue[] OfAutocorrelation(SheetMatrix sheets, NullOptions options, int maxLag = 10) =>
        Of(sheets, Autocorrelation.Of(sheets, maxLag), scores => Autocorrelation.Largest(scores, maxLag), options);

    internal static SheetPValue[] OfPredictability(SheetMatrix sheets, NullOptions options) =>
        Of(sheets, MarkovPredictability.Of(sheets), scores => MarkovPredictability.Predictability(scores, out _), options);

    private static SheetPValue[] Of(SheetMatrix sheets, ValueList<IndexValue> observed, Func<ReadOnlySpan<double>, double?> index, NullOptions options) =>
        SequentialPValue.ForSheets(observed, sheet => NewDraw(sheets.Row(sheet), index), options);

    private static Func<RandomStream, double?> NewDraw(ReadOnlySpan<double> scores, Func<ReadOnlySpan<double>, double?> index)
    {
        double[] present = Vectors.Present(scores);
        double[] sheet = [.. scores];
        int[] places = [.. Enumerable.Range(0, sheet.Length).Where(item => !double.IsNaN(sheet[item]))];
        return random =>
        {
            random.Shuffle<double>(present);
            for (int i = 0; i < places.Length; i++)
                sheet[places[i]] = present[i];
            return index(sheet);
        };
    }
}
