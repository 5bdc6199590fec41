namespace Evaluation.Schemes.Adjustments;

/// <summary>A bonus (加分): the points of its observation are added to the total, where the gate is open.</summary>
/// <param name="OnlyAbove">The total must be above this when the first bonus in a row is reached; <see langword="null"/> for no gate.</param>
/// <remarks>
/// Bonuses that follow each other without another adjustment between them look at the same total, so that the first does not open the gate for
/// the second.
/// </remarks>
public sealed record Bonus(decimal? OnlyAbove = null) : AdjustmentEffect
{
    /// <inheritdoc/>
    public override string Name => "bonus";

    /// <inheritdoc/>
    public override bool NeedsObservation => true;
}
