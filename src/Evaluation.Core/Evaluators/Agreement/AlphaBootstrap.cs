using Evaluation.Statistics;

namespace Evaluation.Evaluators.Agreement;

/// <summary>Alpha in draws of units, with replacement.</summary>
internal static class AlphaBootstrap
{
    /// <summary>So large a share of draws may have no alpha.</summary>
    private const double MostUndefined = 0.05;

    internal static AlphaEstimate Run(
        AlphaEstimate estimate, UnitCounts units, AlphaMetric metric, RandomStream random, int draws, double confidence, CancellationToken cancellation)
    {
        var alphas = new List<double>(draws);
        int[] drawn = new int[units.Count];
        for (int draw = 0; draw < draws; draw++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int i = 0; i < drawn.Length; i++)
                drawn[i] = random.NextBelow(units.Count);
            if (Disagreement.Of(units.Draw(drawn), metric).Alpha is { } alpha)
                alphas.Add(alpha);
        }

        if (alphas.Count < draws * (1 - MostUndefined))
            return estimate with { StandardError = null, Interval = null, Abstention = AgreementTexts.FewDraws };
        alphas.Sort();
        double outside = (1 - confidence) / 2;
        return estimate with
        {
            StandardError = Deviation(alphas),
            Interval = new ConfidenceInterval(Percentile(alphas, outside), Percentile(alphas, 1 - outside), confidence),
        };
    }

    /// <summary>The percentile by linear interpolation (type 7 of Hyndman &amp; Fan 1996).</summary>
    private static double Percentile(List<double> sorted, double share)
    {
        double place = share * (sorted.Count - 1);
        int below = (int)place;
        int above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }

    private static double Deviation(List<double> alphas)
    {
        double mean = alphas.Average();
        return Math.Sqrt(alphas.Sum(alpha => (alpha - mean) * (alpha - mean)) / (alphas.Count - 1));
    }
}
