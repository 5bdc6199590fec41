using Evaluation.Observations;

namespace Evaluation.Schemes.Methods;

/// <summary>The full mark less something for each case counted, never less than nothing (每件扣分，扣完为止).</summary>
/// <param name="Each">What one case takes away, above 0.</param>
/// <param name="Cap">The most that is taken away in all; <see langword="null"/>, the default, stands for the leaf's full mark.</param>
public sealed record DeductionPerCase(decimal Each, decimal? Cap = null) : ScoringMethod
{
    /// <inheritdoc/>
    public override string Name => "deduct-per-case";

    /// <inheritdoc/>
    public override ValueKind Accepts => ValueKind.Count;
}
