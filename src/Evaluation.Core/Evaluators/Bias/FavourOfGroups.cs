namespace Evaluation.Evaluators.Bias;

/// <summary>A test of favour in which ties are dealt out to whole groups of subjects: subjects of one group are alike, and do not count one by one.</summary>
/// <param name="Tied">How many groups have a tie.</param>
/// <param name="Count">How many groups there are.</param>
/// <param name="PValue">The p-value by permutation of whole groups; <see langword="null"/> with fewer than three groups on a side.</param>
public sealed record FavourOfGroups(int Tied, int Count, double? PValue);
