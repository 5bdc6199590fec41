namespace Evaluation.Robustness;

/// <summary>How often a subject had a grade.</summary>
/// <param name="Grade">The grade's name.</param>
/// <param name="Probability">The share of the draws, from 0 to 1.</param>
public sealed record GradeProbability(string Grade, double Probability);
