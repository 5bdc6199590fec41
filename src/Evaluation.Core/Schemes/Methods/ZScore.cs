namespace Evaluation.Schemes.Methods;

/// <summary>Standard scores: centre + spread × (value − mean) ÷ standard deviation (n − 1).</summary>
/// <param name="Centre">The points of the mean. The default is 50.</param>
/// <param name="Spread">The points of one standard deviation. The default is 10.</param>
/// <param name="LowerIsBetter">Whether a lower number is better. The default is <see langword="false"/>.</param>
/// <remarks>Points are not bound to 0 and the full mark, and may be negative.</remarks>
public sealed record ZScore(decimal Centre = 50m, decimal Spread = 10m, bool LowerIsBetter = false) : RelativeMethod(LowerIsBetter)
{
    /// <summary>The mean to compare with, in place of the round's own.</summary>
    /// <remarks>Mean and deviation are both given or neither, the default (<see langword="null"/>).</remarks>
    public decimal? Mean { get; init; }

    /// <summary>The standard deviation to compare with, from 10⁻¹² up, in place of the round's own.</summary>
    public decimal? Deviation { get; init; }

    /// <inheritdoc/>
    public override bool IsFixed => Mean is not null && Deviation is not null;

    /// <inheritdoc/>
    public override string Name => "z-score";
}
