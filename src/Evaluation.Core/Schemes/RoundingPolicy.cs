namespace Evaluation.Schemes;

/// <summary>Where scores are rounded on their way up the tree. Each rule's default is no rounding.</summary>
/// <param name="Leaf">Rounding of every leaf.</param>
/// <param name="Branch">Rounding of every branch below the total.</param>
/// <param name="Total">Rounding of the total: what is published.</param>
public sealed record RoundingPolicy(RoundingRule Leaf = default, RoundingRule Branch = default, RoundingRule Total = default);
