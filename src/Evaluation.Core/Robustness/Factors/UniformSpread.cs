namespace Evaluation.Robustness.Factors;

/// <summary>Each weight is w·(1 + share·(2u − 1)), u uniform from 0 to 1, and all are then scaled to their sum.</summary>
/// <param name="Share">By how much a weight may rise or fall before scaling, from 0 to below 1: 0.25 for ±25 %.</param>
/// <remarks>COINr's noisy weights. It does not scale them, which changes nothing under a mean.</remarks>
public sealed record UniformSpread(double Share) : WeightSpread;
