namespace Evaluation.Schemes.Methods;

/// <summary>Full mark × the way from the worst value to a target that a subject has come: (value − worst) ÷ (target − worst), at most the full mark.</summary>
/// <param name="Target">The value that earns the full mark.</param>
/// <param name="LowerIsBetter">Whether a lower number is better. The default is <see langword="false"/>.</param>
/// <param name="Unbounded">Whether more than the target earns more than the full mark. The default is <see langword="false"/>.</param>
public sealed record DistanceToTarget(decimal Target, bool LowerIsBetter = false, bool Unbounded = false) : RelativeMethod(LowerIsBetter)
{
    /// <inheritdoc/>
    public override string Name => "distance-to-target";
}
