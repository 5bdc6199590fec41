namespace Evaluation.Preparation;

/// <summary>Takes logarithms: ln(x − min + (max − min) ÷ 100), which is there for numbers of 0 and below too.</summary>
/// <remarks>The form of the COIN Tool of the JRC. Order is kept. An indicator without two different numbers is refused.</remarks>
public sealed record TransformLog : PreparationStep
{
    private const double Offset = 0.01;

    /// <inheritdoc/>
    public override string Name => "log";

    /// <inheritdoc/>
    public override LocalText Description => new(
        "Takes the logarithm of the distance from the lowest number plus a hundredth of the range.", "取（数 − 最小值 + 极差的百分之一）的自然对数。");

    internal override void Run(StepWork work) => ColumnMap.Run(work, Of, Description);

    internal static double[] Of(double[] numbers)
    {
        double min = numbers.Min();
        double range = numbers.Max() - min;
        return Array.ConvertAll(numbers, number => Math.Log(number - min + (Offset * range)));
    }
}
