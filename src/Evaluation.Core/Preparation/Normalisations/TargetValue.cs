namespace Evaluation.Preparation.Normalisations;

/// <summary>The target of one indicator.</summary>
/// <param name="Indicator">The code of the indicator.</param>
/// <param name="Target">The target, in the indicator's own unit; finite.</param>
public sealed record TargetValue(string Indicator, double Target);
