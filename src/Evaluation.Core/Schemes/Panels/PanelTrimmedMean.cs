namespace Evaluation.Schemes.Panels;

/// <summary>The arithmetic mean without the highest and the lowest numbers (去掉最高分和最低分).</summary>
/// <param name="Drop">
/// How many are dropped at each end, from 1 to 1000. The default is 1. More than twice as many evaluators must have given a number.
/// </param>
public sealed record PanelTrimmedMean(int Drop = 1) : Panel
{
    /// <inheritdoc/>
    public override string Name => "trimmed-mean";
}
