namespace Evaluation.Schemes.Adjustments;

/// <summary>Holds the total between a floor and a cap (保底、封顶).</summary>
/// <param name="AtLeast">The floor, or <see langword="null"/>.</param>
/// <param name="AtMost">The cap, or <see langword="null"/>.</param>
public sealed record Limit(decimal? AtLeast = null, decimal? AtMost = null) : AdjustmentEffect
{
    /// <inheritdoc/>
    public override string Name => "limit";

    /// <inheritdoc/>
    public override bool NeedsObservation => false;
}
