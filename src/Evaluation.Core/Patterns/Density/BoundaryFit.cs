namespace Evaluation.Patterns.Density;

/// <summary>A polynomial fitted to the distribution function on one side of a cutoff.</summary>
/// <param name="Coefficients">Of the powers of the distance from the cutoff, in the values' own units, from the constant up.</param>
/// <param name="Variance">The variance of the slope.</param>
/// <param name="Count">How many values it rests on.</param>
internal sealed record BoundaryFit(double[] Coefficients, double Variance, int Count)
{
    /// <summary>The slope at the cutoff: the density there.</summary>
    internal double Density => Coefficients[1];
}
