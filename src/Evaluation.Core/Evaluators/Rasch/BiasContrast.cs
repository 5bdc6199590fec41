namespace Evaluation.Evaluators.Rasch;

/// <summary>How differently two levels of the first factor meet one level of the second.</summary>
/// <param name="Difference">The first bias less the second, in logits.</param>
/// <param name="Error">Its standard error.</param>
/// <param name="DegreesOfFreedom">By Welch 1947 and Satterthwaite 1946.</param>
public sealed record BiasContrast(double Difference, double Error, double DegreesOfFreedom)
{
    /// <summary>Difference over error.</summary>
    public double T => Difference / Error;

    /// <summary>Two-sided, by Student's t.</summary>
    public double Probability => Tails.Student(T, DegreesOfFreedom);
}
