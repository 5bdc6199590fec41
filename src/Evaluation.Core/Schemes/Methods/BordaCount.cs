namespace Evaluation.Schemes.Methods;

/// <summary>Borda count: a point for each subject that is worse (de Borda, 1781).</summary>
/// <param name="LowerIsBetter">Whether a lower number is better. The default is <see langword="false"/>.</param>
/// <remarks>Points are not bound to the full mark.</remarks>
public sealed record BordaCount(bool LowerIsBetter = false) : RelativeMethod(LowerIsBetter)
{
    /// <inheritdoc/>
    public override string Name => "borda";
}
