namespace Evaluation.Schemes.Methods;

/// <summary>One level of a <see cref="LevelTable"/>.</summary>
/// <param name="Name">The level's name as observations write it, compared by ordinal.</param>
/// <param name="Points">The points it gives, from 0 to the leaf's full mark.</param>
public sealed record Level(string Name, decimal Points);
