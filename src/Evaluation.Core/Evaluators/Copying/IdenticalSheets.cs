using Evaluation.Evaluators.Model;

namespace Evaluation.Evaluators.Copying;

/// <summary>Finds pairs of evaluators whose ratings are unusually identical.</summary>
internal static class IdenticalSheets
{
    /// <summary>The fewest shared cells of a pair; with fewer there is no power.</summary>
    internal const int FewestShared = 20;

    /// <summary>Compares all pairs that share enough cells, in the order of their names.</summary>
    /// <param name="model">The model of the round.</param>
    /// <param name="fewestShared">The fewest shared cells.</param>
    /// <param name="tooFew">How many pairs share some cells but too few.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal static PairMatch[] Compare(RoundModel model, int fewestShared, out int tooFew, CancellationToken cancellationToken)
    {
        ValueList<EvaluatorRating> ratings = model.Ratings.Ratings;
        var pairs = new Dictionary<(int First, int Second), PairCount>();
        var chances = new CellChances(model);
        foreach (int[] cell in CellsOf(model))
        {
            cancellationToken.ThrowIfCancellationRequested();
            chances.Load(cell);
            AddPairs(cell, ratings, chances, pairs);
        }

        tooFew = pairs.Count(pair => pair.Value.Shared < fewestShared);
        PairMatch[] compared =
        [
            .. pairs.Where(pair => pair.Value.Shared >= fewestShared)
                .OrderBy(pair => pair.Key)
                .Select(pair => pair.Value.Finish(pair.Key.First, pair.Key.Second)),
        ];
        return EmpiricalNull.Apply(compared);
    }

    /// <summary>The ratings of each cell that several evaluators rated, once each, in the order of the evaluators.</summary>
    private static IEnumerable<int[]> CellsOf(RoundModel model)
    {
        ValueList<EvaluatorRating> ratings = model.Ratings.Ratings;
        return Enumerable.Range(0, ratings.Count)
            .Where(i => model.Fit.Residuals.TookPart[i])
            .GroupBy(i => (ratings[i].Subject, ratings[i].Leaf))
            .Select(cell => cell.DistinctBy(i => ratings[i].Evaluator).OrderBy(i => ratings[i].Evaluator).ToArray())
            .Where(cell => cell.Length > 1);
    }

    private static void AddPairs(int[] cell, ValueList<EvaluatorRating> ratings, CellChances chances, Dictionary<(int First, int Second), PairCount> pairs)
    {
        for (int second = 1; second < cell.Length; second++)
        {
            for (int first = 0; first < second; first++)
            {
                (int, int) key = (ratings[cell[first]].Evaluator, ratings[cell[second]].Evaluator);
                if (!pairs.TryGetValue(key, out PairCount? count))
                    pairs.Add(key, count = new PairCount());
                count.Add(ratings[cell[first]].Subject, chances, first, second);
            }
        }
    }
}
