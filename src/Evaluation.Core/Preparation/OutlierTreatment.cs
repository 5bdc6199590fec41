namespace Evaluation.Preparation;

/// <summary>How far the outliers of one indicator were treated.</summary>
/// <param name="Indicator">The code of the indicator.</param>
/// <param name="Before">The shape of its numbers before.</param>
/// <param name="Winsorised">How many numbers were drawn in to the next one, at both ends together.</param>
/// <param name="AfterWinsorising">The shape after that; <see langword="null"/> when nothing had to be done.</param>
/// <param name="Logged">Whether a logarithm was taken in the end.</param>
/// <param name="AfterLog">The shape after the logarithm, or <see langword="null"/>.</param>
public sealed record OutlierTreatment(string Indicator, Shape Before, int Winsorised, Shape? AfterWinsorising, bool Logged, Shape? AfterLog);
