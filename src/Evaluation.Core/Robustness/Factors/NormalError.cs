namespace Evaluation.Robustness.Factors;

/// <summary>A normal error with mean 0.</summary>
/// <param name="Deviation">Its standard deviation as a share of the leaf's full mark, from 0 to 1.</param>
public sealed record NormalError(double Deviation) : MeasurementError
{
    internal override double Size => Deviation;
}
