namespace Evaluation.Preparation.Normalisations;

/// <summary>Standard scores: <paramref name="Centre"/> + <paramref name="Spread"/> × (value − mean) ÷ standard deviation (n − 1).</summary>
/// <param name="Centre">What the mean becomes. The default is 0.</param>
/// <param name="Spread">What one standard deviation becomes. The default is 1.</param>
public sealed record StandardScores(double Centre = 0, double Spread = 1) : Normalisation
{
    /// <inheritdoc/>
    public override string Name => "z-score";

    /// <inheritdoc/>
    public override LocalText Description => new LocalText("standard scores, mean {0}, deviation {1}", "标准分，均值 {0}，标准差 {1}").With(Centre, Spread);

    internal override double[] Map(StepWork work, int column, double[] upward)
    {
        double mean = Moments.Mean(upward);
        double deviation = Moments.Deviation(upward);
        return Array.ConvertAll(upward, number => ((number - mean) / deviation * Spread) + Centre);
    }
}
