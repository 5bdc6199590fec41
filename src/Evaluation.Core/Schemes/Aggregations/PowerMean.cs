namespace Evaluation.Schemes.Aggregations;

/// <summary>The weighted power mean: full mark × (Σ wᵢ·rᵢᵖ ÷ Σ wᵢ)^(1÷p).</summary>
/// <param name="Exponent">The power p, not 0 and between -20 and 20; below 0, a child with nothing brings the branch to nothing.</param>
/// <param name="Relative">Whether weights are only relative to each other. The default is <see langword="false"/>.</param>
/// <remarks>Negative scores are refused. Worked out with about 26 digits.</remarks>
public sealed record PowerMean(decimal Exponent, bool Relative = false) : Mean(Relative)
{
    /// <inheritdoc/>
    public override string Name => "power-mean";
}
