using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace Evaluation.Patterns.Density;

/// <summary>The bandwidths that are best for density estimates at a cutoff, by mean squared error (Cattaneo, Jansson and Ma 2018, § 3).</summary>
/// <remarks>
/// A pilot bandwidth, best for normal values, gives the bias and the variance at the cutoff; these give the bandwidths that are best for the left density, the right, their
/// difference and their sum. Each side takes the median of its own, the difference's and the sum's. No bandwidth passes the values' range or
/// holds fewer than so many values of a side.
/// </remarks>
internal static class DensityBandwidths
{
    /// <summary>So many values of a side, and so many different ones, are held beyond the polynomial's order.</summary>
    private const int Held = 21;

    internal static (double Left, double Right) Of(CutoffSample sample, int order)
    {
        double[][] sides = [sample.Side(isRight: false), sample.Side(isRight: true)];
        double curved = Pilot(sample, order + 2, order + 1, sides);
        double plain = Pilot(sample, order, 1, sides);
        double bias = BoundaryMoments.Triangular(order).Bias(1);
        var fits = sides.Select((_, side) => (Curved: sample.Fit(side == 1, curved, order + 2), Plain: sample.Fit(side == 1, plain, order))).ToArray();
        double[] biases = [.. fits.Select((fit, side) => (fit.Curved?.Coefficients[order + 1] ?? double.NaN) * bias * (side == 0 && order % 2 != 0 ? -1 : 1))];
        double[] variances = [.. fits.Select(fit => sample.Count * plain * (fit.Plain?.Variance ?? double.NaN))];
        double far = sides.Max(side => side[^1]);
        double[] near = [.. sides.Select(side => Nearest(side, order))];
        double own(int side) => Bounded(Best(variances[side], biases[side], sample.Count, order), sides[side][^1], near[side]);
        double both(double joint) => Bounded(Best(variances.Sum(), joint, sample.Count, order), far, near.Max());
        (double difference, double sum) = (both(biases[1] - biases[0]), both(biases[1] + biases[0]));
        return (Middle(own(0), difference, sum), Middle(own(1), difference, sum));
    }

    /// <summary>The bandwidth that is best to estimate a derivative of the distribution function at the cutoff, if values were normal.</summary>
    private static double Pilot(CutoffSample sample, int order, int derivative, double[][] sides)
    {
        (double mean, double deviation) = sample.Distances.MeanStandardDeviation();
        double hermite = Hermite(order, mean / deviation);
        BoundaryMoments moments = BoundaryMoments.Uniform(order);
        double constant = moments.Variance(derivative) * Math.Pow(Factorial(order + 1) / moments.Bias(derivative), 2);
        double shape = 1 / (hermite * hermite * Normal.PDF(0, 1, mean / deviation));
        int degree = order - derivative + 1;
        double best = Math.Pow(((2 * derivative) - 1.0) / (2 * degree) * shape * constant / sample.Count, 1.0 / ((2 * order) + 1));
        return Bounded(best * deviation, sides.Max(side => side[^1]), sides.Max(side => Nearest(side, order)));
    }

    private static double Best(double variance, double bias, int count, int order)
    {
        double best = Math.Pow(variance / (bias * bias) / (2 * order) / count, 1.0 / ((2 * order) + 1));
        return double.IsFinite(best) ? best : 0;
    }

    private static double Bounded(double bandwidth, double most, double least) =>
        Math.Max(double.IsFinite(bandwidth) ? Math.Min(bandwidth, most) : most, least);

    /// <summary>How far the nearest values of a side reach, counting each and counting equal ones once.</summary>
    private static double Nearest(double[] side, int order)
    {
        double[] different = [.. side.Distinct()];
        return Math.Max(side[Math.Min(Held + order, side.Length) - 1], different[Math.Min(Held + order, different.Length) - 1]);
    }

    private static double Middle(double first, double second, double third) =>
        Math.Max(Math.Min(first, second), Math.Min(Math.Max(first, second), third));

    /// <summary>The probabilists' Hermite polynomial.</summary>
    private static double Hermite(int order, double x)
    {
        (double before, double now) = (0, 1);
        for (int n = 0; n < order; n++)
            (before, now) = (now, (x * now) - (n * before));
        return now;
    }

    private static double Factorial(int n) => Enumerable.Range(1, n).Aggregate(1.0, (product, factor) => product * factor);
}
