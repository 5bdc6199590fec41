namespace Evaluation.Robustness.Structure;

/// <summary>The weight of one indicator that gives it the influence that is wanted.</summary>
/// <param name="Indicator">The code of the indicator.</param>
/// <param name="Weight">Its share among its siblings, from 0 to 1.</param>
/// <param name="Wanted">The influence that is wanted, as a share of the level's.</param>
/// <param name="Influence">The influence that it has with these weights.</param>
/// <param name="InfluenceNow">The influence that it has with the scheme's weights.</param>
public sealed record BalancedWeight(string Indicator, double Weight, double Wanted, double Influence, double InfluenceNow);
