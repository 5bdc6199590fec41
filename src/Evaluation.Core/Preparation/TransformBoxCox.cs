namespace Evaluation.Preparation;

/// <summary>The power transformation of Box &amp; Cox (1964): (xᶫ − 1) ÷ ℓ, for ℓ = 0 ln x.</summary>
/// <param name="Lambda">The power ℓ, finite; <see langword="null"/> for the likeliest one from -5 to 5, found for each indicator by itself and told with each changed cell.</param>
/// <remarks>Numbers are moved so that the lowest is 1 where it is not above 0. Order is kept. An indicator without two different numbers is refused.</remarks>
public sealed record TransformBoxCox(double? Lambda = null) : PreparationStep
{
    private static readonly LocalText Given = new("Takes the Box–Cox transformation with power {0}.", "作 Box–Cox 变换，幂为 {0}。");
    private static readonly LocalText Likeliest = new("Takes the Box–Cox transformation with each indicator's likeliest power.", "作 Box–Cox 变换，各指标取似然最大的幂。");

    /// <inheritdoc/>
    public override string Name => "box-cox";

    /// <inheritdoc/>
    public override LocalText Description => Lambda is { } power ? Given.With(power) : Likeliest;

    internal override void Run(StepWork work) => ColumnMap.Run(work, numbers =>
    {
        double[] moved = Moved(numbers);
        double power = Lambda ?? new BoxCoxLikelihood(moved).BestPower();
        double[] mapped = Array.ConvertAll(moved, number => power == 0 ? Math.Log(number) : (Math.Pow(number, power) - 1) / power);
        return (mapped, Given.With(Math.Round(power, 6)));
    });

    private static double[] Moved(double[] numbers)
    {
        double min = numbers.Min();
        double move = min > 0 ? 0 : 1 - min;
        return Array.ConvertAll(numbers, number => number + move);
    }
}
