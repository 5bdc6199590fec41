namespace Evaluation.Preparation;

/// <summary>Fills a missing number in from how the subject stands on the other indicators of the same branch.</summary>
/// <remarks>
/// Each indicator of the branch is put on a scale from 0 for its worst number to 1 for its best; the mean of the subject's numbers on that scale is carried back to the
/// scale of the missing one. Indicators on which all have the same number say nothing and are not looked at. A subject without any number in the branch
/// stays missing, and is told.
/// </remarks>
public sealed record ImputeFromSiblings : PreparationStep
{
    /// <inheritdoc/>
    public override string Name => "impute-siblings";

    /// <inheritdoc/>
    public override LocalText Description => new(
        "Fills missing numbers in from the subject's other indicators of the branch.", "以对象在同一上级指标下的其他指标插补缺失数。");

    internal override void Run(StepWork work)
    {
        foreach (IGrouping<string?, int> branch in work.Indicators.GroupBy(column => work.Columns[column].Parent))
        {
            Dictionary<int, (double Worst, double Best)> scales = branch.ToDictionary(column => column, column => ScaleOf(work, column));
            foreach (int column in branch)
            {
                foreach (int subject in work.Missing(column))
                    ColumnFill.Fill(work, subject, column, Estimate(work, subject, column, scales), Description);
            }
        }
    }

    private static double? Estimate(StepWork work, int subject, int column, Dictionary<int, (double Worst, double Best)> scales)
    {
        double[] rates =
        [
            .. scales.Where(scale => scale.Value.Worst != scale.Value.Best && !double.IsNaN(scale.Value.Worst) && work.Table.Number(subject, scale.Key) is not null)
                .Select(scale => (work.Table.Numbers[scale.Key][subject] - scale.Value.Worst) / (scale.Value.Best - scale.Value.Worst)),
        ];
        (double worst, double best) = scales[column];
        return rates.Length == 0 || double.IsNaN(worst) ? null : worst + (Moments.Mean(rates) * (best - worst));
    }

    private static (double Worst, double Best) ScaleOf(StepWork work, int column)
    {
        double[] numbers = work.Numbers(column);
        if (numbers.Length == 0)
            return (double.NaN, double.NaN);
        return work.Columns[column].LowerIsBetter ? (numbers.Max(), numbers.Min()) : (numbers.Min(), numbers.Max());
    }
}
