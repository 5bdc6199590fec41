namespace Evaluation.Evaluators.Rasch;

/// <summary>One cell of an <see cref="InteractionTest"/>.</summary>
/// <param name="First">The level of the first factor.</param>
/// <param name="Second">The level of the second factor.</param>
/// <param name="Count">The number of ratings.</param>
/// <param name="Effect">The interaction in logits, positive for higher ratings; over each level of either factor it adds up to zero.</param>
/// <param name="Error">Its standard error, all parameters unknown; 0 where the other cells leave nothing to estimate.</param>
/// <param name="Points">What it does to the expected rating, in score points.</param>
/// <param name="Difference">Observed less expected for one rating without the interaction, in score points.</param>
public sealed record InteractionCell(string First, string Second, int Count, double Effect, double Error, double Points, double Difference)
{
    /// <summary>
    /// The standard error of <see cref="Difference"/> where there is no interaction, what all other parameters absorb taken out of it. In balanced ratings the two
    /// stand to each other as effect and error do.
    /// </summary>
    public double DifferenceError { get; init; }

    /// <summary>Effect over error: a standard normal deviate where there is no interaction. NaN where the error is 0.</summary>
    public double Z => Error > 0 ? Effect / Error : double.NaN;

    /// <summary>Two-sided, for this cell alone: mind how many cells there are.</summary>
    public double Probability => Tails.Normal(Z);
}
