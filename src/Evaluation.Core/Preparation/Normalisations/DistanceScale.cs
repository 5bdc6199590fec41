namespace Evaluation.Preparation.Normalisations;

/// <summary>1 less the distance to the best number, as a share of the whole range: 0 for the worst, 1 for the best.</summary>
public sealed record DistanceScale : Normalisation
{
    /// <inheritdoc/>
    public override string Name => "distance-to-maximum";

    /// <inheritdoc/>
    public override LocalText Description => new("distance to the best", "与最优值的距离");

    internal override double[] Map(StepWork work, int column, double[] upward)
    {
        (double min, double max) = (upward.Min(), upward.Max());
        return Array.ConvertAll(upward, number => 1 - ((max - number) / (max - min)));
    }
}
