using MathNet.Numerics.Distributions;

namespace Evaluation.Patterns.Density;

/// <summary>Asks whether the density of a continuous score jumps at a cutoff, as it does where people sort themselves to one side.</summary>
/// <remarks>
/// <para>
/// Cattaneo, Jansson and Ma (2018, 2020): on each side the empirical distribution function is fitted by a local cubic polynomial with a triangular kernel, whose slope at the
/// cutoff is the density; bandwidths are those that are best for a quadratic, so that the cubic's bias does not count. The variance is the jackknife's.
/// Values that occur several times have the distribution function of the last of them.
/// </para>
/// <para>
/// Do NOT use it on scores that are whole numbers or are rounded: a heap at 80 is a jump to it. Of honest rounds of 2,000 whole scores with four in ten rounded to fives it
/// rejects 43 of 100 at the level 5 %. <see cref="PatternFindings.GradeLineBunching"/> compares a grade line with other round numbers instead.
/// </para>
/// </remarks>
public sealed record DensityDiscontinuity
{
    private const int Order = 2;

    private DensityDiscontinuity()
    {
    }

    /// <summary>The difference of the densities, right less left, in standard errors; finite.</summary>
    public required double T { get; init; }

    /// <summary>The chance of a difference at least this large without a jump, two-sided, from the normal distribution.</summary>
    public double PValue => Math.Min(1, 2 * Normal.CDF(0, 1, -Math.Abs(T)));

    /// <summary>How far below the cutoff values count; above 0.</summary>
    public required double LeftBandwidth { get; init; }

    /// <summary>How far above the cutoff values count; above 0.</summary>
    public required double RightBandwidth { get; init; }

    /// <summary>The density just below the cutoff.</summary>
    public required double LeftDensity { get; init; }

    /// <summary>The density from the cutoff on.</summary>
    public required double RightDensity { get; init; }

    /// <summary>How many values count below the cutoff.</summary>
    public required int LeftCount { get; init; }

    /// <summary>How many values count from the cutoff on.</summary>
    public required int RightCount { get; init; }

    /// <summary>Runs the test.</summary>
    /// <param name="values">The values; NaN and infinite ones are left out.</param>
    /// <param name="cutoff">The cutoff; a value equal to it lies right of it.</param>
    /// <param name="bandwidth">How far from the cutoff values count, above 0, on both sides; chosen from the values when <see langword="null"/>.</param>
    /// <returns>The test; <see langword="null"/> when a side has fewer than 10 different values, or so few within its bandwidth that it cannot be fitted.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The cutoff is not finite, or the bandwidth is not above 0 and finite.</exception>
    public static DensityDiscontinuity? Of(IReadOnlyList<double> values, double cutoff, double? bandwidth = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (!double.IsFinite(cutoff))
            throw new ArgumentOutOfRangeException(nameof(cutoff), cutoff, "Give a finite cutoff.");
        if (bandwidth is { } given && !(given > 0 && double.IsFinite(given)))
            throw new ArgumentOutOfRangeException(nameof(bandwidth), bandwidth, "Give a finite bandwidth above 0.");
        if (CutoffSample.Of(values, cutoff) is not { } sample)
            return null;
        (double left, double right) = bandwidth is { } both ? (both, both) : DensityBandwidths.Of(sample, Order);
        return sample.Fit(isRight: false, left, Order + 1) is { } below && sample.Fit(isRight: true, right, Order + 1) is { } above
            ? Of(below, above, left, right)
            : null;
    }

    private static DensityDiscontinuity? Of(BoundaryFit below, BoundaryFit above, double left, double right)
    {
        double t = (above.Density - below.Density) / Math.Sqrt(above.Variance + below.Variance);
        return !double.IsFinite(t) ? null : new DensityDiscontinuity
        {
            T = t,
            LeftBandwidth = left,
            RightBandwidth = right,
            LeftDensity = below.Density,
            RightDensity = above.Density,
            LeftCount = below.Count,
            RightCount = above.Count,
        };
    }
}
