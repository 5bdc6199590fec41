namespace Evaluation.Schemes;

/// <summary>Where scores are rounded on their way up the tree. Each rule's default is no rounding.</summary>
/// <param name="Leaf">Rounding of every leaf.</param>
/// <param name="Branch">Rounding of every branch below the total.</param>
/// <param name="Total">Rounding of the total: what is published.</param>
/// <remarks>An indicator's own rule wins over its level's, and that over the rule for leaves or branches.</remarks>
public sealed record RoundingPolicy(RoundingRule Leaf = default, RoundingRule Branch = default, RoundingRule Total = default)
{
    /// <summary>Rounding of single levels. The default is empty.</summary>
    public ValueList<LevelRounding> Levels { get; init; } = [];

    /// <summary>The rule for an indicator on a level.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="level">Its level: 1 for first-level indicators.</param>
    public RoundingRule For(Indicator indicator, int level) =>
        indicator.Rounding
        ?? Levels.FirstOrDefault(rounding => rounding.Level == level)?.Rule
        ?? (indicator.IsLeaf ? Leaf : Branch);
}
