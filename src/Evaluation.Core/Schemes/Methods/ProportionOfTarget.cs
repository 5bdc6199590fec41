using Evaluation.Observations;

namespace Evaluation.Schemes.Methods;

/// <summary>Points in proportion to a target: full mark × value / target, the full mark from the target up, nothing at 0.</summary>
/// <param name="Target">The value that earns the full mark; above 0.</param>
public sealed record ProportionOfTarget(decimal Target) : ScoringMethod
{
    /// <inheritdoc/>
    public override string Name => "proportion";

    /// <inheritdoc/>
    public override ValueKind Accepts => ValueKind.Number;
}
