namespace Evaluation.Schemes;

/// <summary>Rounding of all nodes on one level of the tree.</summary>
/// <param name="Level">The level: 1 for first-level indicators.</param>
/// <param name="Rule">How they are rounded.</param>
public sealed record LevelRounding(int Level, RoundingRule Rule);
