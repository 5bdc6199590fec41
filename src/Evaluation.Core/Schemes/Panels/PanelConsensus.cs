namespace Evaluation.Schemes.Panels;

/// <summary>The value that all gave, of whatever kind (一致意见); when they differ, the round is refused until somebody decides.</summary>
public sealed record PanelConsensus : Panel
{
    /// <inheritdoc/>
    public override string Name => "consensus";
}
