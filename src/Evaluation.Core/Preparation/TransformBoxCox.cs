namespace Evaluation.Preparation;

/// <summary>The power transformation of Box &amp; Cox (1964): (xᶫ − 1) ÷ ℓ, for ℓ = 0 ln x.</summary>
/// <param name="Lambda">The power ℓ, finite.</param>
/// <remarks>Numbers are moved so that the lowest is 1 where it is not above 0. Order is kept. An indicator without two different numbers is refused.</remarks>
public sealed record TransformBoxCox(double Lambda) : PreparationStep
{
    /// <inheritdoc/>
    public override string Name => "box-cox";

    /// <inheritdoc/>
    public override LocalText Description => new LocalText(
        "Takes the Box–Cox transformation with power {0}.", "作 Box–Cox 变换，幂为 {0}。").With(Lambda);

    internal override void Run(StepWork work) => ColumnMap.Run(work, Of, Description);

    private double[] Of(double[] numbers)
    {
        double min = numbers.Min();
        double move = min > 0 ? 0 : 1 - min;
        return Array.ConvertAll(numbers, number => Lambda == 0 ? Math.Log(number + move) : (Math.Pow(number + move, Lambda) - 1) / Lambda);
    }
}
