namespace Evaluation.Schemes;

/// <summary>
/// The weighted arithmetic mean of the children's score rates, on the branch's own scale:
/// full mark × Σ wᵢ·(sᵢ/fᵢ) / Σ wᵢ.
/// </summary>
/// <param name="Relative">
/// Whether weights are only relative to each other. The default is <see langword="false"/>: they must add up to 1 or to 100.
/// </param>
public sealed record WeightedMean(bool Relative = false) : Aggregation
{
    /// <inheritdoc/>
    public override string Name => "weighted-mean";
}
