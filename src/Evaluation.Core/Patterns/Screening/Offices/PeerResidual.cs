using Evaluation.Statistics;
using MathNet.Numerics.Distributions;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>How far an office lies from where its peers lead one to expect it.</summary>
/// <param name="Expected">What is expected of it, its group's level included.</param>
/// <param name="Residual">What it has beyond that.</param>
/// <param name="T">The residual in units of its own spread, found without it.</param>
/// <param name="DegreesOfFreedom">The degrees of freedom of <paramref name="T"/>.</param>
internal readonly record struct PeerResidual(double Expected, double Residual, double T, double DegreesOfFreedom)
{
    internal double PValue(Alternative alternative) => alternative switch
    {
        Alternative.Greater => StudentT.CDF(0, 1, DegreesOfFreedom, -T),
        Alternative.Less => StudentT.CDF(0, 1, DegreesOfFreedom, T),
        _ => Math.Min(1, 2 * StudentT.CDF(0, 1, DegreesOfFreedom, -Math.Abs(T))),
    };
}
