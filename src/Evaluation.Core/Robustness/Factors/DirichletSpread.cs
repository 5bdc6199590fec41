namespace Evaluation.Robustness.Factors;

/// <summary>Weights from a Dirichlet distribution whose mean is the scheme's own weights.</summary>
/// <param name="Concentration">
/// The sum of its parameters, above 0. The variance of a weight share w is w·(1 − w) ÷ (concentration + 1): 100 gives a weight of .25 a standard
/// deviation of .043. As many as there are siblings, with equal weights, is the uniform distribution on the simplex.
/// </param>
public sealed record DirichletSpread(double Concentration) : WeightSpread
{
    /// <summary>The largest concentration; beyond it weights do not move.</summary>
    internal const double MostConcentration = 1e9;
}
