namespace Evaluation.Schemes.Aggregations;

/// <summary>The weighted arithmetic mean: full mark × Σ wᵢ·rᵢ ÷ Σ wᵢ, where r is a child's score rate.</summary>
/// <param name="Relative">Whether weights are only relative to each other. The default is <see langword="false"/>.</param>
public sealed record WeightedMean(bool Relative = false) : Mean(Relative)
{
    /// <inheritdoc/>
    public override string Name => "weighted-mean";
}
