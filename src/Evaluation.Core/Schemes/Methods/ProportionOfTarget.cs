using Evaluation.Observations;

namespace Evaluation.Schemes.Methods;

/// <summary>
/// Points in proportion to the way from a floor to a target: full mark × (value − floor) ÷ (target − floor), the full mark from the
/// target on, nothing up to the floor.
/// </summary>
/// <param name="Target">The value that earns the full mark.</param>
/// <param name="Floor">The value that earns nothing. The default is 0. Above the target it means that less is better.</param>
/// <remarks>With the default floor a negative value is refused; with another floor it earns nothing.</remarks>
public sealed record ProportionOfTarget(decimal Target, decimal Floor = 0m) : ScoringMethod
{
    /// <inheritdoc/>
    public override string Name => "proportion";

    /// <inheritdoc/>
    public override ValueKind Accepts => ValueKind.Number;
}
