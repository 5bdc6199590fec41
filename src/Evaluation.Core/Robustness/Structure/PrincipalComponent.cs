namespace Evaluation.Robustness.Structure;

/// <summary>One principal component.</summary>
/// <param name="Eigenvalue">Its variance; those of all components add up to the number of children.</param>
/// <param name="Share">Its share in the variance, from 0 to 1.</param>
/// <param name="Loadings">
/// The unit vector of the component, child by child. Its sign is free: here the loadings add up to 0 or more, so that children which go together have positive ones.
/// </param>
public sealed record PrincipalComponent(double Eigenvalue, double Share, ValueList<double> Loadings);
