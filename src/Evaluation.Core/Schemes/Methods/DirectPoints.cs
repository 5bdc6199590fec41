using Evaluation.Observations;

namespace Evaluation.Schemes.Methods;

/// <summary>The evaluator gives the points: a number from 0 to the leaf's full mark.</summary>
public sealed record DirectPoints : ScoringMethod
{
    /// <inheritdoc/>
    public override string Name => "direct";

    /// <inheritdoc/>
    public override ValueKind Accepts => ValueKind.Number;
}
