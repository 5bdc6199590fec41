using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Ranks of the same offices in two rounds, and how far they jump when nothing but error and the usual change moves them (parametric bootstrap).</summary>
/// <remarks>
/// Both rounds' totals are put on one scale (mean 0, deviation 1 over the offices). An office's level is the mean of both, pulled to 0 so that levels and errors together
/// scatter as the totals do; each draw adds the totals' standard errors and half of the usual change to either round. The usual change is what the middle
/// of all changes has beyond the errors, so that a few jumps do not hide themselves.
/// </remarks>
internal sealed class RankJumps
{
    private readonly double[] levels;
    private readonly double[][] deviations;

    private RankJumps(double[][] scores, double[][] errors)
    {
        double[] changes = [.. scores[1].Zip(scores[0], (now, before) => now - before)];
        double usual = Math.Max(0, Square(SpreadOf(changes)) - errors[0].Average(Square) - errors[1].Average(Square));
        double[] means = [.. scores[0].Zip(scores[1], (before, now) => (before + now) / 2)];
        double wanted = Math.Max(0, 1 - (usual / 2) - ((errors[0].Average(Square) + errors[1].Average(Square)) / 2));
        double had = means.Average(Square);
        double pull = had <= 0 ? 0 : Math.Sqrt(Math.Min(1, wanted / had));
        levels = [.. means.Select(mean => mean * pull)];
        deviations = [.. errors.Select(round => round.Select(error => Math.Sqrt((error * error) + (usual / 2))).ToArray())];
        Scores = scores;
        Errors = errors;
        Ranks = [RanksOf(scores[0]), RanksOf(scores[1])];
    }

    /// <summary>Before and now, by office, the total on the common scale.</summary>
    internal double[][] Scores { get; }

    /// <summary>Before and now, by office, its standard error on the same scale.</summary>
    internal double[][] Errors { get; }

    /// <summary>Before and now, by office, its rank among the offices of both rounds, from 1; equal totals share the mean of their places.</summary>
    internal double[][] Ranks { get; }

    internal double JumpOf(int office) => Ranks[0][office] - Ranks[1][office];

    /// <summary>Lays out two rounds; <see langword="null"/> when totals do not differ.</summary>
    internal static RankJumps? Of(double[] before, double[] now, double[] errorsBefore, double[] errorsNow)
    {
        double[] spreads = [Spread(before), Spread(now)];
        return spreads.Any(spread => !(spread > 1e-12)) ? null : new RankJumps(
            [Standard(before, spreads[0]), Standard(now, spreads[1])], [Over(errorsBefore, spreads[0]), Over(errorsNow, spreads[1])]);
    }

    /// <summary>By office, how often its rank jumps as far when nothing happens.</summary>
    internal double[] PValues(int draws, long seed, ParallelOptions parallel)
    {
        double[] bounds = [.. Enumerable.Range(0, levels.Length).Select(office => Math.Abs(JumpOf(office)) - 1e-9)];
        int[] hits = new int[levels.Length];
        RankDraws.Run(draws, seed, parallel, random => (Draw(random, levels, deviations[0]), Draw(random, levels, deviations[1])), (before, now) =>
        {
            for (int office = 0; office < hits.Length; office++)
            {
                if (Math.Abs(before[office] - now[office]) >= bounds[office])
                    Interlocked.Increment(ref hits[office]);
            }
        });
        return [.. hits.Select(count => (count + 1.0) / (draws + 1.0))];
    }

    /// <summary>The ranks from the highest down, from 1.</summary>
    internal static double[] RanksOf(double[] scores) => MiddleRanks.Of(Array.ConvertAll(scores, score => -score));

    internal static double[] Draw(RandomStream random, double[] levels, double[] deviations)
    {
        double[] drawn = new double[levels.Length];
        for (int office = 0; office < drawn.Length; office++)
            drawn[office] = levels[office] + (deviations[office] * random.NextNormal());
        return drawn;
    }

    private static double Square(double value) => value * value;

    /// <summary>The larger of what the median and the fourth fifth of the distances give for a normal distribution: few offices' median alone is often too small.</summary>
    private static double SpreadOf(double[] changes)
    {
        double[] distances = [.. changes.Select(Math.Abs).Order()];
        return Math.Max(distances[distances.Length / 2] * 1.4826022185056018, distances[4 * distances.Length / 5] * 0.7803041462075838);
    }

    private static double Spread(double[] values)
    {
        double mean = values.Average();
        return Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
    }

    private static double[] Standard(double[] values, double spread)
    {
        double mean = values.Average();
        return [.. values.Select(value => (value - mean) / spread)];
    }

    private static double[] Over(double[] values, double spread) => [.. values.Select(value => value / spread)];
}
