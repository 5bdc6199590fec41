namespace Evaluation.Robustness.Factors;

/// <summary>An error that is uniform between two ends.</summary>
/// <param name="HalfWidth">How far either end lies from 0, as a share of the leaf's full mark, from 0 to 1.</param>
public sealed record UniformError(double HalfWidth) : MeasurementError
{
    internal override double Size => HalfWidth;
}
