namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Which offices lie far from where their peers lead one to expect them.</summary>
/// <remarks>
/// Least squares on what is known of each office; groups have levels of their own, pulled to the common level by as much as chance scatters a group of that size
/// (empirical Bayes). Bounded scores scatter less near their ceiling and bend there, so an office's residual is compared with those of the quarter of offices that are most
/// like it, itself left out, by Student's t for one more value; and a side that is longer than a normal distribution's is shortened. The null is normal
/// scatter: an honest office that is unlike all others is found, too.
/// </remarks>
internal static class PeerRegression
{
    private const int FewestPeers = 20;

    /// <summary>Beyond this a t says no more.</summary>
    private const double LargestT = 1e6;

    /// <summary>Nine of ten standard normal numbers are nearer to zero.</summary>
    private const double NinthTenth = 1.6448536269514722;

    /// <summary>The residual of each office; <see langword="null"/> when they do not scatter, or are too few.</summary>
    /// <param name="values">By office, the value.</param>
    /// <param name="covariates">What it may depend on, each by office.</param>
    /// <param name="groups">The group of each office; those without one are a group.</param>
    internal static PeerResidual[]? Of(double[] values, IReadOnlyList<double[]> covariates, IReadOnlyList<string?> groups)
    {
        if (values.Length <= FewestPeers)
            return null;
        var basis = new OrthonormalBasis([[.. Enumerable.Repeat(1.0, values.Length)], .. covariates]);
        GroupLevels levels = GroupLevels.Of(Less(values, basis.Project(values)), groups);
        double[] within = Less(values, levels.Offsets);
        double[] residuals = Less(within, basis.Project(within));
        double spread = Math.Sqrt(residuals.Average(residual => residual * residual));
        if (!(spread > 1e-9 * values.Max(Math.Abs) && spread > 1e-12))
            return null;
        var peers = new NearestPeers(covariates, values.Length, Math.Max(FewestPeers, values.Length / 4));
        return Shortened([.. residuals.Select((residual, office) => Beside(peers.Of(office), residuals, office, values[office], spread))]);
    }

    /// <summary>One office beside its peers; their scatter counts as at least half of everybody's, lest offices that all stand at the ceiling make a hair's breadth unusual.</summary>
    private static PeerResidual Beside(int[] peers, double[] residuals, int office, double value, double spread)
    {
        double mean = peers.Average(peer => residuals[peer]);
        double squares = peers.Sum(peer => (residuals[peer] - mean) * (residuals[peer] - mean));
        double deviation = Math.Max(Math.Sqrt(squares / (peers.Length - 1)), spread / 2);
        double own = residuals[office] - mean;
        return new PeerResidual(value - own, own, Math.Clamp(own / (deviation * Math.Sqrt(1 + (1.0 / peers.Length))), -LargestT, LargestT), peers.Length - 1);
    }

    private static PeerResidual[] Shortened(PeerResidual[] residuals)
    {
        (double below, double above) = (Width(residuals.Where(residual => residual.T < 0)), Width(residuals.Where(residual => residual.T > 0)));
        return [.. residuals.Select(residual => residual with { T = residual.T / (residual.T < 0 ? below : above) })];
    }

    /// <summary>How much wider one side is than a normal distribution's, by its ninth tenth: at a ceiling one side is long.</summary>
    private static double Width(IEnumerable<PeerResidual> side)
    {
        double[] distances = [.. side.Select(residual => Math.Abs(residual.T)).Order()];
        return distances.Length == 0 ? 1 : Math.Max(1, distances[9 * (distances.Length - 1) / 10] / NinthTenth);
    }

    private static double[] Less(double[] values, double[] others) => [.. values.Zip(others, (value, other) => value - other)];
}
