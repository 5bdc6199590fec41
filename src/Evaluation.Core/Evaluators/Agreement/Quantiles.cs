using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Evaluation.Evaluators.Agreement;

/// <summary>Quantiles and tails of Student's t and Fisher's F, from the incomplete beta function.</summary>
/// <remarks>
/// Math.NET's own quantile of F looks only between 0 and 1000; these bisect to the last bit, wherever that is. What remains is the error of its
/// incomplete beta function: a few units in the 14th digit, growing with the degrees of freedom.
/// </remarks>
internal static class Quantiles
{
    private const double Largest = 1e300;

    /// <summary>Above this the incomplete beta function loses more digits than the first term of an expansion leaves out.</summary>
    private const double LargestFreedom = 1e5;

    /// <summary>The t below which lies the given share, from 0.5 up to but below 1.</summary>
    internal static double StudentT(double freedom, double share)
    {
        if (freedom > LargestFreedom)
        {
            double z = Normal.InvCDF(0, 1, share);
            return z + (z * ((z * z) + 1) / (4 * freedom)); // Cornish & Fisher 1937, first term
        }

        return Solve(t => SpecialFunctions.BetaRegularized(freedom / 2, 0.5, freedom / (freedom + (t * t))), 2 * (1 - share));
    }

    /// <summary>The F above which lies the given share.</summary>
    internal static double FisherUpper(double above, double below, double share) => Solve(f => UpperTail(above, below, f), share);

    /// <summary>The share above an F of 0 or more.</summary>
    internal static double UpperTail(double above, double below, double f) =>
        double.IsPositiveInfinity(f) ? 0 : SpecialFunctions.BetaRegularized(below / 2, above / 2, below / (below + (above * f)));

    /// <summary>Where a falling function of the positive numbers takes a value; infinite when that is beyond all but the largest.</summary>
    private static double Solve(Func<double, double> falling, double value)
    {
        double high = 1;
        while (falling(high) > value)
        {
            high *= 2;
            if (high > Largest)
                return double.PositiveInfinity;
        }

        double low = high / 2;
        while (low > double.Epsilon && falling(low) < value)
            (low, high) = (low / 2, low);
        for (double middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2)
            (low, high) = falling(middle) > value ? (middle, high) : (low, middle);
        return high;
    }
}
