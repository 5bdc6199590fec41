namespace Evaluation.Robustness.Structure;

/// <summary>How much an indicator weighs, and how much it really decides.</summary>
/// <param name="Indicator">The code of the leaf.</param>
/// <param name="EffectiveWeight">Its share in the total by weights, from 0 to 1.</param>
/// <param name="VarianceShare">
/// Its share in the variance of the total: the covariance of effective weight × rate with the total's rate, divided by the sum of these over all leaves. Those of all leaves add up
/// to 1; below 0 the indicator narrows differences. NaN when some subject has no score on it, or the total is the same for everybody.
/// </param>
/// <param name="Explained">
/// The share of the variance of the total that the indicator explains alone, in a straight line: the squared correlation, which Paruolo, Saisana &amp; Saltelli (2013, J. R. Stat. Soc. A 176,
/// 609–634) take for the importance of an indicator in a linear index. From 0 to 1; NaN for an indicator without information.
/// </param>
public sealed record IndicatorInfluence(string Indicator, double EffectiveWeight, double VarianceShare, double Explained);
