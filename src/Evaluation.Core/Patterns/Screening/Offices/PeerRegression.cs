namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Which offices lie far from where their peers lead one to expect them.</summary>
/// <remarks>
/// Least squares on what is known of each office; groups have levels of their own, pulled to the common level by as much as chance scatters a group of that size
/// (empirical Bayes). Bounded scores scatter less near their ceiling, so the spread may depend on the covariates. An office is compared with a spread
/// found without it (Cook and Weisberg 1982), lest it hide behind itself, and a side that is longer than a normal distribution's is shortened. The null is normal scatter: an honest office that is unlike all others is found, too.
/// </remarks>
internal static class PeerRegression
{
    /// <summary>Beyond this a t says no more.</summary>
    private const double LargestT = 1e6;

    private const int FewestDegrees = 10;

    /// <summary>In medians: an office farther away must not widen the spread that it is measured by.</summary>
    private const double LargestDistance = 3.5;

    /// <summary>Nine of ten standard normal numbers are nearer to zero.</summary>
    private const double NinthTenth = 1.6448536269514722;

    /// <summary>The residual of each office; <see langword="null"/> when they do not scatter, or are too few.</summary>
    /// <param name="values">By office, the value.</param>
    /// <param name="covariates">What it may depend on, each by office.</param>
    /// <param name="groups">The group of each office; those without one are a group.</param>
    internal static PeerResidual[]? Of(double[] values, IReadOnlyList<double[]> covariates, IReadOnlyList<string?> groups)
    {
        double[][] columns = [Constant(values.Length), .. covariates];
        var plain = new OrthonormalBasis(columns);
        GroupLevels levels = GroupLevels.Of(Less(values, plain.Project(values)), groups);
        double[] within = Less(values, levels.Offsets);
        double[] scale = ScaleOf(Less(within, plain.Project(within)), covariates);
        double degrees = values.Length - plain.Rank - levels.Count - 1;
        if (degrees < FewestDegrees || !DoesScatter(values, scale))
            return null;
        var weighted = new OrthonormalBasis(columns.Select(column => Over(column, scale)));
        double[] scaled = Over(within, scale);
        double[] residuals = Less(scaled, weighted.Project(scaled));
        double squares = residuals.Sum(residual => residual * residual);
        double[] t = [.. residuals.Select((residual, i) => Deleted(residual, weighted.Leverage(i), squares, degrees))];
        (double below, double above) = (Width(t.Where(value => value < 0)), Width(t.Where(value => value > 0)));
        return [.. residuals.Select((residual, i) => new PeerResidual(
            values[i] - (residual * scale[i]), residual * scale[i], t[i] / (t[i] < 0 ? below : above), degrees))];
    }

    /// <summary>How much wider one side is than a normal distribution's, by its ninth tenth: at a ceiling one side is long.</summary>
    private static double Width(IEnumerable<double> side)
    {
        double[] distances = [.. side.Select(Math.Abs).Order()];
        return distances.Length == 0 ? 1 : Math.Clamp(distances[9 * (distances.Length - 1) / 10] / NinthTenth, 1, LargestT);
    }

    private static double Deleted(double residual, double leverage, double squares, double degrees)
    {
        double free = Math.Max(1e-9, 1 - leverage);
        double own = residual * residual / free;
        double others = Math.Max(0, squares - own) / degrees;
        double t = own == 0 ? 0 : Math.Sign(residual) * Math.Sqrt(own / Math.Max(others, own / (LargestT * LargestT)));
        return double.IsFinite(t) ? t : 0;
    }

    /// <summary>The mean absolute residual as a parabola over each covariate, between half and three times its mean.</summary>
    private static double[] ScaleOf(double[] residuals, IReadOnlyList<double[]> covariates)
    {
        double[] distances = [.. residuals.Select(Math.Abs)];
        double most = LargestDistance * distances.Order().ElementAt(distances.Length / 2);
        distances = [.. distances.Select(distance => Math.Min(distance, most))];
        double mean = distances.Average();
        double[][] squares = [.. covariates.Select(column => column.Select(value => value * value).ToArray())];
        var basis = new OrthonormalBasis([Constant(residuals.Length), .. covariates, .. squares]);
        return [.. basis.Project(distances).Select(scale => Math.Clamp(scale, 0.5 * mean, 3 * mean))];
    }

    private static bool DoesScatter(double[] values, double[] scale) => scale.All(value => value > 1e-9 * values.Max(Math.Abs) && value > 1e-12);

    private static double[] Constant(int count) => [.. Enumerable.Repeat(1.0, count)];

    private static double[] Less(double[] values, double[] others) => [.. values.Zip(others, (value, other) => value - other)];

    private static double[] Over(double[] values, double[] scale) => [.. values.Zip(scale, (value, by) => value / by)];
}
