namespace Evaluation.Evaluators.Rasch;

/// <summary>The thresholds of a scale; they add up to zero.</summary>
/// <param name="Name">The element that has them for itself; empty when there is one set.</param>
/// <param name="LowestCategory">The lowest category that was given.</param>
/// <param name="LowestCount">How many ratings have it.</param>
/// <param name="Thresholds">One less than there are categories; empty for an element without ratings in the estimation.</param>
public sealed record ThresholdSet(string Name, int LowestCategory, int LowestCount, ValueList<Threshold> Thresholds);
