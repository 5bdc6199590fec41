using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>A sheet's own scores in other orders, changing places only among items that all sheets together score about alike.</summary>
/// <remarks>
/// The sheet keeps how often it uses each score, missing scores stay where they are, and easy items that follow each other on the form keep their high scores: what
/// is left to chance is the order among equals.
/// </remarks>
internal sealed class OrderDraws : ISheetDraws
{
    private readonly int[] own;
    private readonly int[] moved;
    private readonly int[][] places;

    /// <summary>Takes a sheet.</summary>
    /// <param name="scores">Its scores, NaN where missing.</param>
    /// <param name="strata">By item, the group within which scores change places.</param>
    internal OrderDraws(ReadOnlySpan<double> scores, int[] strata)
    {
        Values = DistinctOf(scores);
        own = new int[scores.Length];
        for (int item = 0; item < own.Length; item++)
            own[item] = double.IsNaN(scores[item]) ? ScoreLevels.Missing : Array.BinarySearch(Values, scores[item]);
        moved = [.. own];
        places = [.. Enumerable.Range(0, own.Length).Where(item => own[item] >= 0).GroupBy(item => strata[item]).Select(group => group.ToArray())];
    }

    /// <summary>The sheet's different scores in ascending order: what its numbers stand for.</summary>
    internal double[] Values { get; }

    public ReadOnlySpan<int> Own => own;

    public ReadOnlySpan<int> Next(RandomStream random)
    {
        foreach (int[] stratum in places)
        {
            for (int i = stratum.Length - 1; i > 0; i--)
            {
                int other = stratum[random.NextBelow(i + 1)];
                (moved[stratum[i]], moved[other]) = (moved[other], moved[stratum[i]]);
            }
        }

        return moved;
    }

    private static double[] DistinctOf(ReadOnlySpan<double> scores)
    {
        var distinct = new SortedSet<double>();
        foreach (double score in scores)
        {
            if (!double.IsNaN(score))
                distinct.Add(score);
        }

        return [.. distinct];
    }
}
