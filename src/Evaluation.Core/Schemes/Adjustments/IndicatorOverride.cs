namespace Evaluation.Schemes.Adjustments;

/// <summary>An override (改判): sets the score of one indicator when its observation earns any points, before the branch above is added up.</summary>
/// <param name="Indicator">The code of the indicator, a leaf or a branch.</param>
/// <param name="Score">The score it gets on its own scale, from 0 to its full mark; rounded as the indicator's scores are.</param>
/// <remarks>
/// Overrides are declared before all other adjustments, because they happen first. Of several for one indicator the last that holds stands.
/// An indicator that was left out gets the score too, and then counts. Earlier scores stay in the card.
/// </remarks>
public sealed record IndicatorOverride(string Indicator, decimal Score) : AdjustmentEffect
{
    /// <inheritdoc/>
    public override string Name => "override";

    /// <inheritdoc/>
    public override bool NeedsObservation => true;
}
