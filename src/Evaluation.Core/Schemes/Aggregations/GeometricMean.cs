namespace Evaluation.Schemes.Aggregations;

/// <summary>The weighted geometric mean: full mark × Π rᵢ^(wᵢ ÷ Σ wᵢ). A child with nothing brings the branch to nothing.</summary>
/// <param name="Relative">Whether weights are only relative to each other. The default is <see langword="false"/>.</param>
/// <remarks>Negative scores have no geometric mean and are refused. Worked out with about 26 digits.</remarks>
public sealed record GeometricMean(bool Relative = false) : Mean(Relative)
{
    /// <inheritdoc/>
    public override string Name => "geometric-mean";
}
