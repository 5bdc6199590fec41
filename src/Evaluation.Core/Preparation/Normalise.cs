namespace Evaluation.Preparation;

/// <summary>Puts indicators on a common scale (标准化) on which more is better.</summary>
/// <param name="Method">How.</param>
/// <remarks>
/// The direction of each indicator counts: where a lower number is better, the lowest becomes the highest. An indicator on which all subjects have the same number
/// is refused, except by methods with a scale of their own (goalposts).
/// </remarks>
public sealed record Normalise(Normalisation Method) : PreparationStep
{
    /// <inheritdoc/>
    public override string Name => "normalise";

    /// <inheritdoc/>
    public override LocalText Description => new LocalText("Normalises: {0}.", "标准化：{0}。").With(Method.Description);

    internal override void Run(StepWork work)
    {
        foreach (int column in work.Indicators)
        {
            double[] numbers = work.Numbers(column);
            double[] upward = work.Columns[column].LowerIsBetter ? Array.ConvertAll(numbers, number => -number) : numbers;
            if (numbers.Length == 0 || (!Method.HasOwnScale && upward.Min() == upward.Max()))
                work.Report(PreparationDiagnostics.Constant, work.Columns[column].Code);
            else if (Method.Map(work, column, upward) is { } mapped)
                ColumnMap.Put(work, column, mapped, Method.Description);
            work.TurnUp(column);
        }
    }
}
