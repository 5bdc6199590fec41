namespace Evaluation.Schemes.Panels;

/// <summary>The arithmetic mean of all numbers: their exact sum, divided once.</summary>
public sealed record PanelMean : Panel
{
    /// <inheritdoc/>
    public override string Name => "mean";
}
