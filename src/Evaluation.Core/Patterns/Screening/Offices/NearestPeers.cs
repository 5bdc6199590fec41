namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Which offices are most like an office in what is known of them.</summary>
internal sealed class NearestPeers
{
    private readonly double[][] places;
    private readonly int count;
    private readonly int wanted;

    /// <param name="covariates">What is known, each by office; all offices are alike when nothing is.</param>
    /// <param name="count">How many offices.</param>
    /// <param name="wanted">How many peers an office is to have; those as far away as the last of them are peers, too.</param>
    internal NearestPeers(IReadOnlyList<double[]> covariates, int count, int wanted)
    {
        (this.count, this.wanted) = (count, Math.Min(wanted, count - 1));
        places = [.. covariates.Select(Standard)];
    }

    /// <summary>The positions of an office's peers, itself left out.</summary>
    internal int[] Of(int office)
    {
        int[] others = [.. Enumerable.Range(0, count).Where(other => other != office)];
        double[] distances = [.. others.Select(other => places.Sum(place => (place[other] - place[office]) * (place[other] - place[office])))];
        double farthest = distances.Order().ElementAt(wanted - 1);
        return [.. others.Where((_, i) => distances[i] <= farthest)];
    }

    private static double[] Standard(double[] values)
    {
        double mean = values.Average();
        double spread = Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
        return [.. values.Select(value => spread > 0 ? (value - mean) / spread : 0)];
    }
}
