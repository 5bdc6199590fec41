using Evaluation.Statistics;

namespace Evaluation.Evaluators.Habits;

/// <summary>Halo: an evaluator who judges a subject as a whole and scores every indicator by it.</summary>
/// <remarks>
/// The statistic is the mean product of two residuals that the evaluator gave the same subject on different indicators. Under the null an
/// indicator's residuals could belong to any of the evaluator's subjects, so that they change places within each indicator. The model takes one
/// level per subject out, which makes the expected product slightly negative; the permutation has the same level taken out.
/// </remarks>
internal static class HaloTest
{
    /// <summary>The fewest subjects with at least two indicators.</summary>
    internal const int FewestSubjects = 5;

    /// <summary>Tests one evaluator.</summary>
    /// <param name="sheets">The evaluator's residuals.</param>
    /// <param name="draws">How many permutations.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="parallel">Threads and cancellation.</param>
    /// <returns>The mean product and its p-value; <see langword="null"/> with too few subjects.</returns>
    internal static HabitResult? Of(SheetResiduals sheets, int draws, long seed, ParallelOptions? parallel = null)
    {
        int[][] bySubject = [.. Groups(sheets.Subjects).Where(rows => rows.Length > 1)];
        if (bySubject.Length < FewestSubjects)
            return null;
        int[][] byLeaf = Groups(sheets.Leaves);
        double pairs = bySubject.Sum(rows => rows.Length * (rows.Length - 1) / 2.0);
        double observed = Products(sheets.Values, bySubject);
        long hits = MonteCarlo.CountHits(draws, seed, () => new Draw(sheets.Values, bySubject, byLeaf, observed).Next, parallel);
        return new HabitResult(observed / pairs, (1.0 + hits) / (1.0 + draws), sheets.Count);
    }

    private static int[][] Groups(int[] keys) =>
        [.. Enumerable.Range(0, keys.Length).GroupBy(i => keys[i]).Select(group => group.ToArray())];

    /// <summary>The sum over subjects of all products of two residuals: half of (sum squared − sum of squares).</summary>
    private static double Products(double[] values, int[][] bySubject)
    {
        double total = 0;
        foreach (int[] rows in bySubject)
        {
            double sum = 0;
            double squares = 0;
            foreach (int row in rows)
            {
                sum += values[row];
                squares += values[row] * values[row];
            }

            total += ((sum * sum) - squares) / 2;
        }

        return total;
    }

    private sealed class Draw(double[] original, int[][] bySubject, int[][] byLeaf, double observed)
    {
        private readonly double[] values = [.. original];
        private readonly double[] moved = new double[original.Length];

        internal bool Next(RandomStream random)
        {
            foreach (int[] rows in byLeaf)
            {
                Span<double> column = moved.AsSpan(0, rows.Length);
                for (int i = 0; i < rows.Length; i++)
                    column[i] = values[rows[i]];
                random.Shuffle(column);
                for (int i = 0; i < rows.Length; i++)
                    values[rows[i]] = column[i];
            }

            return Products(values, bySubject) >= observed - 1e-9;
        }
    }
}
