using Evaluation.Patterns.Indices;
using Evaluation.Patterns.Models;
using Evaluation.Patterns.Screening.Sheets;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Oddness;

/// <summary>How far honest sheets lie from the rest: the distances of all sheets of rounds that the fitted model draws.</summary>
/// <remarks>
/// Ranks among n sheets never give a p-value below 1 / (n + 1), which Benjamini and Hochberg never take. So whole rounds are drawn from the level model (parametric
/// bootstrap), sheet by sheet with its own level and its own gaps, and go through the same indices and models. Each round is measured by its own medians and spreads: where
/// honest sheets differ more than the model says, all of them do, and that cancels.
/// </remarks>
internal sealed class DrawnRounds
{
    private readonly double[] distances;

    private DrawnRounds(double[] sorted) => distances = sorted;

    /// <summary>How many sheets were drawn that have a distance.</summary>
    internal int Count => distances.Length;

    /// <summary>How many drawn sheets are at least as far.</summary>
    internal int CountFrom(double distance) => Count - SortedSearch.CountBelow(distances, distance);

    /// <summary>Draws rounds, in any order and on any number of threads with the same outcome.</summary>
    internal static DrawnRounds Of(SheetTable table, int rounds, long seed, ParallelOptions parallel)
    {
        var drawn = new double[rounds][];
        _ = table.Model;
        Parallel.For(0, rounds, parallel, round => drawn[round] = Distances(table, seed, round, parallel.CancellationToken));
        return new DrawnRounds([.. drawn.SelectMany(round => round).Order()]);
    }

    /// <summary>How often a drawn sheet is at least as far.</summary>
    internal double PValueOf(double distance) => (1.0 + CountFrom(distance)) / (1.0 + Count);

    /// <summary>The same with ties counted half.</summary>
    internal double MiddlePValueOf(double distance) =>
        (0.5 + Count - ((SortedSearch.CountBelow(distances, distance) + SortedSearch.CountUpTo(distances, distance)) / 2.0)) / (1.0 + Count);

    private static double[] Distances(SheetTable table, long seed, int round, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        FeatureTable profile = SheetProfile.Of(Enumerable.Repeat("", table.Sheets), Draw(table, new RandomStream(seed, round)), table.Dimensions, seed);
        var single = new ParallelOptions { MaxDegreeOfParallelism = 1, CancellationToken = cancellationToken };
        EnsembleScore joined = EnsembleScore.Fit(FeaturePreparation.Learn(profile).Apply(profile), seed, single);
        return [.. JoinedDistance.Of(joined.MemberScores, reference: null).OfType<double>()];
    }

    private static SheetMatrix Draw(SheetTable table, RandomStream random)
    {
        double?[,] cells = new double?[table.Sheets, table.Items];
        for (int sheet = 0; sheet < table.Sheets; sheet++)
        {
            ReadOnlySpan<int> drawn = new ModelDraws(table.Model, sheet).Next(random);
            for (int item = 0; item < drawn.Length; item++)
                cells[sheet, item] = drawn[item] == ScoreLevels.Missing ? null : drawn[item];
        }

        return SheetMatrix.FromScores(cells);
    }
}
