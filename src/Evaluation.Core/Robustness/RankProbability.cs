namespace Evaluation.Robustness;

/// <summary>How often a subject had a rank.</summary>
/// <param name="Rank">The rank, from 1; halves occur under mean ranks.</param>
/// <param name="Probability">The share of the draws, from 0 to 1.</param>
public sealed record RankProbability(double Rank, double Probability);
