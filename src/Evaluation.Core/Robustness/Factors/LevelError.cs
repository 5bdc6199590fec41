namespace Evaluation.Robustness.Factors;

/// <summary>One level up or down on leaves with levels (<see cref="Schemes.Methods.LevelTable"/>): half of it up, half down, as far as there is a level there.</summary>
/// <param name="Probability">The probability that a level is another one, from 0 to 1.</param>
public sealed record LevelError(double Probability) : MeasurementError
{
    internal override double Size => Probability;
}
