namespace Evaluation.Schemes.Aggregations;

/// <summary>The weighted harmonic mean: full mark × Σ wᵢ ÷ Σ (wᵢ ÷ rᵢ). A child with nothing brings the branch to nothing.</summary>
/// <param name="Relative">Whether weights are only relative to each other. The default is <see langword="false"/>.</param>
/// <remarks>Negative scores are refused.</remarks>
public sealed record HarmonicMean(bool Relative = false) : Mean(Relative)
{
    /// <inheritdoc/>
    public override string Name => "harmonic-mean";
}
