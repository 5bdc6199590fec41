namespace Evaluation.Patterns.Nulls;

/// <summary>The scale that scores are given on.</summary>
/// <param name="Lowest">The lowest score.</param>
/// <param name="Highest">The highest score.</param>
/// <param name="Unit">The smallest step, above 0.</param>
/// <param name="RoundUnit">The step of round scores: a whole multiple of the smallest.</param>
internal sealed record ScoreScale(double Lowest, double Highest, double Unit = 1, double RoundUnit = 5);
