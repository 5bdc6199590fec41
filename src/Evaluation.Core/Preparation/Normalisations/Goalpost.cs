namespace Evaluation.Preparation.Normalisations;

/// <summary>The goalposts of one indicator.</summary>
/// <param name="Indicator">The code of the indicator.</param>
/// <param name="Low">The worse end; above <paramref name="High"/> where a lower number is better.</param>
/// <param name="High">The better end.</param>
public sealed record Goalpost(string Indicator, double Low, double High);
