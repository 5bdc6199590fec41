using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Evidence;

/// <summary>How fast each of an evaluator's sheets is beside that evaluator's others: in robust standard deviations of the logarithm of seconds for each score.</summary>
/// <remarks>
/// People differ in pace and in how even it is, and neither is a fault: both are taken out (median, and median absolute deviation × 1.4826). Sheets are then
/// ranked among those of other evaluators (Bates et al. 2023), so that no distribution is assumed.
/// </remarks>
internal static class OwnPace
{
    /// <summary>With fewer sheets of an evaluator, what is usual for him is not known.</summary>
    internal const int FewestOwn = 10;

    /// <summary>By sheet, how slow it is for its evaluator: the lowest are suspect; <see langword="null"/> where that is not known.</summary>
    internal static double?[] Of(int[] evaluators, double[] seconds)
    {
        double?[] paces = new double?[seconds.Length];
        foreach (IGrouping<int, int> own in Enumerable.Range(0, seconds.Length).Where(sheet => evaluators[sheet] >= 0).GroupBy(sheet => evaluators[sheet]))
        {
            double[] logs = [.. own.Select(sheet => Math.Log(seconds[sheet]))];
            double centre = Median.Of(logs);
            double scale = 1.4826 * Median.Of([.. logs.Select(value => Math.Abs(value - centre))]);
            if (logs.Length < FewestOwn || scale <= 0)
                continue;
            foreach (int sheet in own)
                paces[sheet] = (Math.Log(seconds[sheet]) - centre) / scale;
        }

        return paces;
    }

    /// <summary>By sheet with a pace: how many sheets of other evaluators have one, and how many of them are at least as fast.</summary>
    internal static (int Others, int AsFast)?[] Rank(int[] evaluators, double?[] paces)
    {
        int[] ordered = [.. Enumerable.Range(0, paces.Length).Where(sheet => paces[sheet] is not null).OrderBy(sheet => paces[sheet]).ThenBy(sheet => sheet)];
        Dictionary<int, int> own = ordered.CountBy(sheet => evaluators[sheet]).ToDictionary(count => count.Key, count => count.Value);
        var soFar = new Dictionary<int, int>();
        var ranks = new (int, int)?[paces.Length];
        for (int first = 0; first < ordered.Length;)
        {
            int end = first;
            for (; end < ordered.Length && paces[ordered[end]] <= paces[ordered[first]]; end++)
                soFar[evaluators[ordered[end]]] = soFar.GetValueOrDefault(evaluators[ordered[end]]) + 1;
            for (; first < end; first++)
            {
                int evaluator = evaluators[ordered[first]];
                ranks[ordered[first]] = (ordered.Length - own[evaluator], end - soFar[evaluator]);
            }
        }

        return ranks;
    }
}
