using Evaluation.Statistics;

namespace Evaluation.Preparation;

/// <summary>Fills missing numbers in with the median of the indicator.</summary>
/// <param name="WithinGroup">Whether only subjects of the same group count. The default is <see langword="false"/>.</param>
/// <remarks>A group in which nobody has a number stays missing, and is told.</remarks>
public sealed record ImputeMedian(bool WithinGroup = false) : PreparationStep
{
    /// <inheritdoc/>
    public override string Name => "impute-median";

    /// <inheritdoc/>
    public override LocalText Description => WithinGroup
        ? new LocalText("Fills missing numbers in with the median of the subject's group.", "以本组中位数插补缺失数。")
        : new LocalText("Fills missing numbers in with the median of the indicator.", "以指标中位数插补缺失数。");

    internal override void Run(StepWork work) => ColumnFill.Run(work, WithinGroup, numbers => Median.Of(numbers), Description);
}
