using Evaluation.Observations;

namespace Evaluation.Schemes.Methods;

/// <summary>Points for each case counted, up to a cap (每件加分，累计不超过上限).</summary>
/// <param name="Each">The points for one case, above 0.</param>
/// <param name="Cap">The most points in all; <see langword="null"/>, the default, stands for the leaf's full mark.</param>
public sealed record PointsPerCase(decimal Each, decimal? Cap = null) : ScoringMethod
{
    /// <inheritdoc/>
    public override string Name => "points-per-case";

    /// <inheritdoc/>
    public override ValueKind Accepts => ValueKind.Count;
}
