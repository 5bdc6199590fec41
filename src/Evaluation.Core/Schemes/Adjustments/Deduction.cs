namespace Evaluation.Schemes.Adjustments;

/// <summary>A deduction (扣分): the points of its observation are taken from the total, which does not fall below 0.</summary>
public sealed record Deduction : AdjustmentEffect
{
    /// <inheritdoc/>
    public override string Name => "deduct";

    /// <inheritdoc/>
    public override bool NeedsObservation => true;
}
