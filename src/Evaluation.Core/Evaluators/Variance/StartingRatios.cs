namespace Evaluation.Evaluators.Variance;

/// <summary>Where the search starts: each term's variance as if it were the only one, from its one-way mean squares.</summary>
internal static class StartingRatios
{
    private const double Least = 0.05;

    internal static double[] Of(FacetedRatings ratings, IReadOnlyList<Partition> terms)
    {
        (double total, double mean) = Moments(ratings);
        double[] variances = [.. terms.Select(term => Math.Max(OneWay(ratings, term, total, mean), 0))];
        double residual = Math.Max((total / (ratings.Count - 1)) - variances.Sum(), 0.3 * total / (ratings.Count - 1));
        return [.. variances.Select(variance => Math.Max(Math.Sqrt(variance / residual), Least))];
    }

    private static (double Total, double Mean) Moments(FacetedRatings ratings)
    {
        (double mean, double total) = (0, 0);
        foreach (double value in ratings.Values)
            mean += value / ratings.Count;
        foreach (double value in ratings.Values)
            total += (value - mean) * (value - mean);
        return (total, mean);
    }

    private static double OneWay(FacetedRatings ratings, Partition term, double total, double mean)
    {
        double[] sums = new double[term.Count];
        double[] counts = new double[term.Count];
        for (int rating = 0; rating < ratings.Count; rating++)
        {
            sums[term.Cells[rating]] += ratings.Values[rating] - mean;
            counts[term.Cells[rating]]++;
        }

        double between = sums.Zip(counts, (sum, count) => sum * sum / count).Sum();
        double perLevel = (ratings.Count - (counts.Sum(count => count * count) / ratings.Count)) / (term.Count - 1);
        return ((between / (term.Count - 1)) - ((total - between) / (ratings.Count - term.Count))) / perLevel;
    }
}
