namespace Evaluation.Schemes.Methods;

/// <summary>Standard scores: centre + spread × (value − mean) ÷ standard deviation (n − 1).</summary>
/// <param name="Centre">The points of the mean. The default is 50.</param>
/// <param name="Spread">The points of one standard deviation. The default is 10.</param>
/// <param name="LowerIsBetter">Whether a lower number is better. The default is <see langword="false"/>.</param>
/// <remarks>Points are not bound to 0 and the full mark, and may be negative.</remarks>
public sealed record ZScore(decimal Centre = 50m, decimal Spread = 10m, bool LowerIsBetter = false) : RelativeMethod(LowerIsBetter)
{
    /// <inheritdoc/>
    public override string Name => "z-score";
}
