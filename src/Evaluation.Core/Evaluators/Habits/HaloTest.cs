using Evaluation.Statistics;

namespace Evaluation.Evaluators.Habits;

/// <summary>Halo: an evaluator who judges a subject as a whole and scores every indicator by it.</summary>
/// <remarks>
/// The statistic is the mean product of two residuals that the evaluator gave the same subject on different indicators. Under the null an
/// indicator's residuals could belong to any of the evaluator's subjects, so that they change places within each indicator. The model has taken
/// one level per subject out of the residuals, which makes two of the same subject slightly opposed: with N ratings of the subject, by −1/N of
/// their variance. Permuted residuals are opposed by as much before they are compared. What drift and central tendency of the evaluator would
/// explain is taken out of both: an evaluator who grows harder gives whole sheets less, too, and that is not halo.
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
        double[] shares = [.. bySubject.Select(rows => ShareToTakeOut(rows.Length, sheets.RatingsOfSubject[rows[0]]))];
        double pairs = bySubject.Sum(rows => rows.Length * (rows.Length - 1) / 2.0);
        double[] left = [.. sheets.Values];
        double observed = Products(left, bySubject, new double[shares.Length], sheets.Directions);
        double p = MonteCarlo.PValue(draws, seed, () => new Draw(sheets, bySubject, byLeaf, shares, observed).Next, parallel);
        return new HabitResult(observed / pairs, p, sheets.Count);
    }

    private static int[][] Groups(int[] keys) =>
        [.. Enumerable.Range(0, keys.Length).GroupBy(i => keys[i]).Select(group => group.ToArray())];

    /// <summary>The share c of their sum to take out of L independent residuals, so that two are opposed by 1/N: −2c + Lc² = −1/N.</summary>
    private static double ShareToTakeOut(int own, int ofSubject) => (1 - Math.Sqrt(Math.Max(0, 1 - ((double)own / ofSubject)))) / own;

    /// <summary>
    /// The sum over subjects of all products of two residuals, half of (sum squared − sum of squares), after a share of their sum and the
    /// directions were taken out, in place.
    /// </summary>
    private static double Products(double[] values, int[][] bySubject, double[] shares, double[][] directions)
    {
        for (int subject = 0; subject < bySubject.Length; subject++)
        {
            double part = shares[subject] * Sum(values, bySubject[subject]);
            foreach (int row in bySubject[subject])
                values[row] -= part;
        }

        HabitDirections.TakeOut(directions, values);
        double total = 0;
        foreach (int[] rows in bySubject)
        {
            double sum = Sum(values, rows);
            total += sum * sum;
            foreach (int row in rows)
                total -= values[row] * values[row];
        }

        return total / 2;
    }

    private static double Sum(double[] values, int[] rows)
    {
        double sum = 0;
        foreach (int row in rows)
            sum += values[row];
        return sum;
    }

    private sealed class Draw(SheetResiduals sheets, int[][] bySubject, int[][] byLeaf, double[] shares, double observed)
    {
        private readonly double[] values = [.. sheets.Values];
        private readonly double[] moved = new double[sheets.Count];

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

            values.CopyTo(moved, 0);
            return Products(moved, bySubject, shares, sheets.Directions) >= observed - 1e-9;
        }
    }
}
