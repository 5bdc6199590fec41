using MathNet.Numerics;

namespace Evaluation.Evaluators.Rasch;

/// <summary>Probabilities of values at least as far out.</summary>
internal static class Tails
{
    /// <summary>P(χ² ≥ value); NaN without degrees of freedom.</summary>
    internal static double ChiSquare(double value, int degreesOfFreedom) =>
        degreesOfFreedom < 1 || double.IsNaN(value) ? double.NaN : SpecialFunctions.GammaUpperRegularized(degreesOfFreedom / 2.0, value / 2);

    /// <summary>P(|t| ≥ |value|); NaN without degrees of freedom.</summary>
    internal static double Student(double value, double degreesOfFreedom) => !(degreesOfFreedom > 0) || double.IsNaN(value)
        ? double.NaN
        : SpecialFunctions.BetaRegularized(degreesOfFreedom / 2, 0.5, degreesOfFreedom / (degreesOfFreedom + (value * value)));

    /// <summary>P(|z| ≥ |value|).</summary>
    internal static double Normal(double value) => SpecialFunctions.Erfc(Math.Abs(value) / Math.Sqrt(2));
}
