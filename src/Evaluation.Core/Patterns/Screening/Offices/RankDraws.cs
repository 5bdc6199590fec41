using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Draws scores and ranks them; which draw gets which numbers depends on the seed only.</summary>
internal static class RankDraws
{
    private const int DrawsPerBlock = 100;

    /// <summary>Ranks two sets of drawn scores at a time.</summary>
    /// <param name="draws">How many draws.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="parallel">Threads and cancellation.</param>
    /// <param name="draw">Draws two sets of scores.</param>
    /// <param name="use">Is given the ranks of both, on several threads at once.</param>
    internal static void Run(int draws, long seed, ParallelOptions parallel, Func<RandomStream, (double[] First, double[] Second)> draw, Action<double[], double[]> use) =>
        Parallel.For(0, (draws + DrawsPerBlock - 1) / DrawsPerBlock, parallel, block =>
        {
            var random = new RandomStream(seed, block);
            for (int i = block * DrawsPerBlock; i < Math.Min(draws, (block + 1) * DrawsPerBlock); i++)
            {
                (double[] first, double[] second) = draw(random);
                use(RankJumps.RanksOf(first), RankJumps.RanksOf(second));
            }
        });

    /// <summary>By office, the ranks between which 90 of 100 draws about its score lie.</summary>
    internal static (double Low, double High)[] Intervals(double[] scores, double[] errors, long seed, ParallelOptions parallel)
    {
        const int Draws = 1_000;
        double[][] ranks = new double[Draws][];
        Parallel.For(0, Draws, parallel, i => ranks[i] = RankJumps.RanksOf(RankJumps.Draw(new RandomStream(seed, i), scores, errors)));
        return
        [
            .. Enumerable.Range(0, scores.Length).Select(office =>
            {
                double[] own = [.. ranks.Select(draw => draw[office]).Order()];
                return (own[Draws / 20], own[Draws - 1 - (Draws / 20)]);
            }),
        ];
    }
}
