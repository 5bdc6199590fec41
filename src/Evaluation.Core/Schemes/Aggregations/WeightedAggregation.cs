namespace Evaluation.Schemes.Aggregations;

/// <summary>An aggregation under which each child has a weight.</summary>
/// <param name="Relative">
/// Whether weights are only relative to each other. The default is <see langword="false"/>: they must add up to 1 or to 100.
/// </param>
public abstract record WeightedAggregation(bool Relative = false) : Aggregation;
