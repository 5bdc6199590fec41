namespace Evaluation.Evaluators.Agreement;

/// <summary>Settings of an agreement coefficient.</summary>
public sealed record AgreementOptions
{
    /// <summary>The settings where nothing is chosen.</summary>
    public static AgreementOptions Default { get; } = new();

    /// <summary>How much of an agreement two categories are. The default is <see cref="AgreementWeights.Identity"/>.</summary>
    public AgreementWeights Weights { get; init; } = AgreementWeights.Identity;

    /// <summary>The level of the confidence interval, above 0 and below 1. The default is 0.95.</summary>
    public double Confidence { get; init; } = 0.95;

    /// <summary>
    /// How many units there are of which the rated ones are a sample, so that the error falls to 0 as all are rated; at least as many as
    /// are rated. The default is <see langword="null"/>: without end.
    /// </summary>
    public int? Population { get; init; }

    internal void Require(int units)
    {
        ArgumentNullException.ThrowIfNull(Weights);
        if (!(Confidence > 0 && Confidence < 1))
            throw new ArgumentException(FormattableString.Invariant($"The confidence is {Confidence}; it must lie between 0 and 1."), "options");
        if (Population < units)
            throw new ArgumentException(FormattableString.Invariant($"The population is {Population}, but {units} units are rated."), "options");
    }
}
