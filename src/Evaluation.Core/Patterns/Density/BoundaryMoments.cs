using MathNet.Numerics.LinearAlgebra;

namespace Evaluation.Patterns.Density;

/// <summary>What bias and variance a local polynomial fit of a distribution function has at the end of its range, per unit of what it depends on.</summary>
/// <remarks>With S the kernel's moments, C those of the next power and G the covariance of a distribution function's weighted powers: S⁻¹C and S⁻¹GS⁻¹.</remarks>
internal sealed class BoundaryMoments
{
    private readonly Vector<double> bias;
    private readonly Matrix<double>? variance;

    private BoundaryMoments(int order, Func<int, double> moment, Func<int, int, double>? covariance)
    {
        int width = order + 1;
        Matrix<double> inverse = Matrix<double>.Build.Dense(width, width, (r, c) => moment(r + c)).Inverse();
        bias = inverse * Vector<double>.Build.Dense(width, r => moment(r + order + 1));
        variance = covariance is null ? null : inverse * Matrix<double>.Build.Dense(width, width, covariance) * inverse;
    }

    /// <summary>A kernel that weighs all alike.</summary>
    internal static BoundaryMoments Uniform(int order) => new(order, power => 1.0 / (power + 1), UniformCovariance);

    /// <summary>A kernel that falls to nothing along a line.</summary>
    internal static BoundaryMoments Triangular(int order) => new(order, power => 1.0 / ((power + 1) * (power + 2)), covariance: null);

    internal double Bias(int derivative) => bias[derivative];

    internal double Variance(int derivative) => variance![derivative, derivative];

    /// <summary>∫∫ min(x, y) xʳ yᶜ over the unit square.</summary>
    private static double UniformCovariance(int r, int c) =>
        (1.0 / ((r + 2) * (r + c + 3))) + (1.0 / ((c + 2) * (r + c + 3)));
}
