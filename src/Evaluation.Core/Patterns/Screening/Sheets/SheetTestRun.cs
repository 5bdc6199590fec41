using Evaluation.Patterns.Nulls;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>Makes a test on every sheet that is large enough.</summary>
/// <remarks>
/// Several statistics of one construct are one test: each is measured in standard deviations of the null from its mean, both from draws set aside for it, and the largest
/// distance is compared with the largest in each further draw (max-T, Westfall and Young 1993), so that looking at several costs nothing and correlated ones count once.
/// Where a single sheet among many could never be found with so few draws, the sheets that none of them reached are drawn on, if they are few.
/// </remarks>
internal sealed class SheetTestRun(SheetTest test, SheetTable table, NullOptions options, double level)
{
    private const int SetAside = 99;

    /// <summary>Enough for the smallest p-value to stay a finding after the cohort has had its say; all sheets that are drawn on share so many draws.</summary>
    private const double DrawsPerTest = 10;
    private const int MostFurtherDraws = 4_000_000;

    /// <summary>Sums that are equal on paper may differ in the last digits.</summary>
    private const double Tie = 1e-9;

    /// <summary>By sheet, what was found or why not; p-values are careful where the sheets as a whole depart from the null (see <see cref="CohortGuard"/>).</summary>
    internal static SheetOutcome[] Of(SheetTest test, SheetTable table, NullOptions options, double level)
    {
        if (table.Sheets < test.FewestInRound)
            return [.. Enumerable.Repeat(SheetOutcome.Without(SheetTexts.FewSheets.With(test.FewestInRound)), table.Sheets)];
        return CohortGuard.Apply(new SheetTestRun(test, table, options, level).Run());
    }

    private SheetOutcome[] Run()
    {
        var outcomes = new SheetOutcome[table.Sheets];
        ParallelOptions parallel = options.Parallel ?? new ParallelOptions();
        for (int sheet = 0; sheet < outcomes.Length; sheet++)
            outcomes[sheet] = Refusal(sheet) is { } reason ? SheetOutcome.Without(reason) : new SheetOutcome { PValue = 1 };
        int[] tested = [.. Enumerable.Range(0, outcomes.Length).Where(sheet => outcomes[sheet].Reason is null)];
        // What all sheets have in common is worked out here, once, and only read by the threads.
        if (tested.Length > 0)
            test.For(table, tested[0]);
        Parallel.ForEach(tested, parallel, sheet => outcomes[sheet] = Test(sheet, options.MostDraws, alreadyDrawn: 0));
        int[] unreached = [.. tested.Where(sheet => outcomes[sheet].PValue <= 1.0 / (options.MostDraws + 1.0))];
        int most = (int)Math.Min(DrawsPerTest * tested.Length / level, MostFurtherDraws / Math.Max(1.0, unreached.Length));
        if (most > options.MostDraws && unreached.Length * level * (options.MostDraws + 1.0) < DrawsPerTest * tested.Length)
            Parallel.ForEach(unreached, parallel, sheet => outcomes[sheet] = Test(sheet, most, options.MostDraws));
        return outcomes;
    }

    private LocalText? Refusal(int sheet) => table.Counts[sheet] < test.FewestScores ? SheetTexts.FewScores.With(test.FewestScores) : test.Refusal(table, sheet);

    /// <summary>Tests a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="mostDraws">The most draws, those already made included.</param>
    /// <param name="alreadyDrawn">How many draws were made before, none of which reached the sheet; others follow now.</param>
    private SheetOutcome Test(int sheet, int mostDraws, int alreadyDrawn)
    {
        (ISheetDraws draws, ISheetStatistics statistics) = test.For(table, sheet);
        var random = new RandomStream(options.Seed, sheet);
        double[] observed = new double[test.Measures.Count];
        double[] drawn = new double[observed.Length];
        statistics.Measure(draws.Own, observed);
        (double[] usual, double[] scale) = Usual(draws, statistics, random);
        double bound = Distance(observed, usual, scale, out int leading);
        double tie = Tie * Math.Max(1, Math.Abs(bound));
        if (alreadyDrawn > 0)
            random = new RandomStream(options.Seed, ~sheet);
        var count = SequentialCount.Of(mostDraws - alreadyDrawn, options.StopAfterHits, random, stream =>
        {
            options.Parallel?.CancellationToken.ThrowIfCancellationRequested();
            statistics.Measure(draws.Next(stream), drawn);
            double distance = Distance(drawn, usual, scale, out _) - bound;
            return distance < -tie ? -1 : distance > tie ? 1 : 0;
        });
        count = count with { Draws = count.Draws + alreadyDrawn };
        return new SheetOutcome
        {
            PValue = count.PValue,
            MiddlePValue = count.MiddlePValue,
            Draws = count.Draws,
            Leading = leading,
            Observed = observed.ToValueList(),
            Usual = usual.ToValueList(),
        };
    }

    /// <summary>Mean and signed standard deviation of each statistic over the draws set aside.</summary>
    private (double[] Mean, double[] Scale) Usual(ISheetDraws draws, ISheetStatistics statistics, RandomStream random)
    {
        int count = test.Measures.Count;
        double[] sums = new double[count];
        double[] squares = new double[count];
        double[] drawn = new double[count];
        double[]? first = null;
        for (int draw = 0; draw < SetAside; draw++)
        {
            statistics.Measure(draws.Next(random), drawn);
            first ??= [.. drawn];
            for (int i = 0; i < count; i++)
            {
                sums[i] += drawn[i] - first[i];
                squares[i] += (drawn[i] - first[i]) * (drawn[i] - first[i]);
            }
        }

        double[] mean = [.. sums.Select((sum, i) => first![i] + (sum / SetAside))];
        double[] scale = [.. sums.Select((sum, i) =>
        {
            double deviation = Math.Sqrt(Math.Max(0, squares[i] - (sum * sum / SetAside)) / (SetAside - 1));
            return test.Measures[i].Sign * Math.Max(deviation, 1e-6 * Math.Max(1, Math.Abs(mean[i])));
        })];
        return (mean, scale);
    }

    private static double Distance(double[] values, double[] mean, double[] scale, out int leading)
    {
        double largest = double.NegativeInfinity;
        leading = 0;
        for (int i = 0; i < values.Length; i++)
        {
            double distance = (values[i] - mean[i]) / scale[i];
            if (distance > largest)
                (largest, leading) = (distance, i);
        }

        return largest;
    }
}
