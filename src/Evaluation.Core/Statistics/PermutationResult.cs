namespace Evaluation.Statistics;

/// <summary>What a permutation test found.</summary>
/// <param name="Difference">
/// The group's mean less the others', within strata: Σ(sum of the group − expected) ÷ Σ m(n − m)/n. In one stratum this is the difference of the two means.
/// </param>
/// <param name="PValue">The share of arrangements that are at least as extreme, the observed one counted; above 0.</param>
/// <param name="Method">How the p-value was found.</param>
/// <param name="Draws">How many random arrangements were drawn; 0 when the p-value is exact.</param>
/// <param name="FocalCount">How many values of the group could change places.</param>
/// <param name="Count">How many values could change places.</param>
public sealed record PermutationResult(double Difference, double PValue, PermutationMethod Method, int Draws, int FocalCount, int Count);
