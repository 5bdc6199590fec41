namespace Evaluation.Schemes.Panels;

/// <summary>The number that all gave (一致意见); when they differ, the round is refused until somebody decides.</summary>
public sealed record PanelConsensus : Panel
{
    /// <inheritdoc/>
    public override string Name => "consensus";
}
