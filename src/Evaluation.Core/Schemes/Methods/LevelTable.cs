using Evaluation.Observations;

namespace Evaluation.Schemes.Methods;

/// <summary>Points by a named level (等次), such as 好, 中, 差.</summary>
/// <param name="Levels">The levels, in the order in which people read them.</param>
public sealed record LevelTable(ValueList<Level> Levels) : ScoringMethod
{
    /// <inheritdoc/>
    public override string Name => "levels";

    /// <inheritdoc/>
    public override ValueKind Accepts => ValueKind.Level;
}
