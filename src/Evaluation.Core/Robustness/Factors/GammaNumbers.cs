using Evaluation.Statistics;

namespace Evaluation.Robustness.Factors;

/// <summary>Random numbers of the gamma distribution with scale 1 (Marsaglia and Tsang 2000).</summary>
internal static class GammaNumbers
{
    /// <summary>So that a sum of numbers with tiny shapes is never 0.</summary>
    private const double Smallest = 1e-300;

    /// <param name="random">The stream.</param>
    /// <param name="shape">The shape, above 0.</param>
    internal static double Next(RandomStream random, double shape)
    {
        if (shape < 1)
            return Math.Max(Smallest, Next(random, shape + 1) * Math.Pow(1 - random.NextDouble(), 1 / shape));
        double d = shape - (1.0 / 3);
        double c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            double x = random.NextNormal();
            double v = 1 + (c * x);
            if (v <= 0)
                continue;
            v = v * v * v;
            if (Math.Log(1 - random.NextDouble()) < (0.5 * x * x) + d - (d * v) + (d * Math.Log(v)))
                return d * v;
        }
    }
}
