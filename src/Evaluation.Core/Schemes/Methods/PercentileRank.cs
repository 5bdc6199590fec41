namespace Evaluation.Schemes.Methods;

/// <summary>Percentile rank: full mark × (number of worse subjects) ÷ (n − 1).</summary>
/// <param name="LowerIsBetter">Whether a lower number is better. The default is <see langword="false"/>.</param>
public sealed record PercentileRank(bool LowerIsBetter = false) : RelativeMethod(LowerIsBetter)
{
    /// <inheritdoc/>
    public override string Name => "percentile-rank";
}
