namespace Evaluation.Preparation.Normalisations;

/// <summary>From <paramref name="Lowest"/> for the worst number to <paramref name="Highest"/> for the best, by distance.</summary>
/// <param name="Lowest">What the worst becomes. The default is 0.</param>
/// <param name="Highest">What the best becomes. The default is 100.</param>
public sealed record MinMaxScale(double Lowest = 0, double Highest = 100) : Normalisation
{
    /// <inheritdoc/>
    public override string Name => "min-max";

    /// <inheritdoc/>
    public override LocalText Description => new LocalText("min-max from {0} to {1}", "极差法，{0} 至 {1}").With(Lowest, Highest);

    internal override double[] Map(StepWork work, int column, double[] upward)
    {
        (double min, double max) = (upward.Min(), upward.Max());
        return Array.ConvertAll(upward, number => ((number - min) / (max - min) * (Highest - Lowest)) + Lowest);
    }
}
