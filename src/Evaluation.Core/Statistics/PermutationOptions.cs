namespace Evaluation.Statistics;

/// <summary>How a permutation test is run.</summary>
/// <param name="Seed">The seed of random arrangements; without meaning when the answer is exact.</param>
/// <param name="Draws">How many random arrangements; at least 999.</param>
/// <param name="PreferExact">Whether to find the p-value exactly where that is affordable. The default is <see langword="true"/>.</param>
/// <param name="Threads">The most threads; <see langword="null"/> for the machine's. The result does not depend on it.</param>
public sealed record PermutationOptions(long Seed, int Draws = 100_000, bool PreferExact = true, int? Threads = null);
