namespace Evaluation.Schemes.Panels;

/// <summary>The number in the middle (中位数); between two, their mean.</summary>
public sealed record PanelMedian : Panel
{
    /// <inheritdoc/>
    public override string Name => "median";
}
