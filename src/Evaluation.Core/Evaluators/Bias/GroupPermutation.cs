using Evaluation.Evaluators.Model;
using Evaluation.Statistics;

namespace Evaluation.Evaluators.Bias;

/// <summary>How often groups would matter as much if their names were dealt out among the subjects anew.</summary>
/// <remarks>
/// What an evaluator thinks of a subject colours all its indicators, so that ratings of one sheet are alike and a test that counts each of them rejects too often.
/// Here whole subjects change places. The statistic of a cell is its sum of residuals over the root of its number of ratings; of all together, the sum of
/// the squares. p = (1 + hits) / (1 + draws).
/// </remarks>
internal sealed class GroupPermutation
{
    private const int DrawsPerBlock = 250;

    private readonly Dictionary<(string Evaluator, string Group), double> byCell;

    private GroupPermutation(double all, Dictionary<(string, string), double> byCell) => (Probability, this.byCell) = (all, byCell);

    /// <summary>For all cells together.</summary>
    internal double Probability { get; }

    /// <summary>For one cell, two-sided.</summary>
    internal double ProbabilityOf(string evaluator, string group) => byCell[(evaluator, group)];

    /// <summary>Deals the names of groups out again and again.</summary>
    /// <param name="model">The model without groups.</param>
    /// <param name="groups">By the model's subjects, their group.</param>
    /// <param name="draws">How often.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="parallel">Threads and cancellation; they change no p-value.</param>
    internal static GroupPermutation Of(RoundModel model, ValueList<string> groups, int draws, long seed, ParallelOptions parallel)
    {
        string[] names = [.. groups.Distinct(StringComparer.Ordinal)];
        int[] labels = [.. groups.Select(group => Array.IndexOf(names, group))];
        var sheets = SheetSums.Of(model, names.Length);
        double[] observed = new double[sheets.CellCount];
        double all = sheets.Statistics(labels, observed);
        long[] hits = new long[sheets.CellCount + 1];
        Parallel.For(0, (draws + DrawsPerBlock - 1) / DrawsPerBlock, parallel, block =>
        {
            long[] own = Count(sheets, labels, observed, all, Math.Min(DrawsPerBlock, draws - (block * DrawsPerBlock)), new RandomStream(seed, block));
            for (int i = 0; i < own.Length; i++)
                Interlocked.Add(ref hits[i], own[i]);
        });
        double P(int place) => (1.0 + hits[place]) / (1.0 + draws);
        ValueList<string> evaluators = model.Fit.Ratings.Facets[1].Elements;
        return new GroupPermutation(
            P(sheets.CellCount),
            Enumerable.Range(0, sheets.CellCount).ToDictionary(cell => (evaluators[cell / names.Length], names[cell % names.Length]), P));
    }

    private static long[] Count(SheetSums sheets, int[] labels, double[] observed, double all, int draws, RandomStream random)
    {
        int[] dealt = [.. labels];
        double[] drawn = new double[observed.Length];
        long[] hits = new long[observed.Length + 1];
        for (int draw = 0; draw < draws; draw++)
        {
            random.Shuffle<int>(dealt);
            hits[^1] += sheets.Statistics(dealt, drawn) >= all - 1e-9 ? 1 : 0;
            for (int cell = 0; cell < observed.Length; cell++)
                hits[cell] += drawn[cell] >= observed[cell] - 1e-9 ? 1 : 0;
        }

        return hits;
    }
}
