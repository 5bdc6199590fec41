using MathNet.Numerics.Distributions;

namespace Evaluation.Statistics;

/// <summary>A test of the difference between two groups' means, or trimmed means.</summary>
/// <param name="Difference">The first group's mean minus the second's, in the units of the values.</param>
/// <param name="StandardError">The standard error of the difference; above 0.</param>
/// <param name="DegreesOfFreedom">The degrees of freedom; above 0.</param>
public sealed record MeanDifference(double Difference, double StandardError, double DegreesOfFreedom)
{
    /// <summary>Student's t: the difference in standard errors.</summary>
    public double T => Difference / StandardError;

    /// <summary>The chance of a difference at least this large when the groups do not differ, from Student's t distribution.</summary>
    public double PValue(Alternative alternative = Alternative.TwoSided) => alternative switch
    {
        Alternative.Greater => StudentT.CDF(0, 1, DegreesOfFreedom, -T),
        Alternative.Less => StudentT.CDF(0, 1, DegreesOfFreedom, T),
        _ => Math.Min(1, 2 * StudentT.CDF(0, 1, DegreesOfFreedom, -Math.Abs(T))),
    };

    /// <summary>The interval that covers the true difference with the given probability.</summary>
    /// <param name="confidence">Between 0 and 1, such as 0.95.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not between 0 and 1.</exception>
    public (double Low, double High) Interval(double confidence = 0.95)
    {
        if (!(confidence is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence lies between 0 and 1.");
        double reach = StudentT.InvCDF(0, 1, DegreesOfFreedom, (1 + confidence) / 2) * StandardError;
        return (Difference - reach, Difference + reach);
    }
}
