namespace Evaluation.Conduct.Sampling;

/// <summary>Self-scores of one kind, and what a re-check (抽查复核) of some of them found.</summary>
/// <param name="Name">The kind, such as those that passed themselves.</param>
/// <param name="Units">How many there are; at least 1.</param>
/// <param name="Rechecked">How many of them were re-checked, chosen at random.</param>
/// <param name="Passed">How many of those passed the re-check.</param>
public sealed record RecheckStratum(string Name, int Units, int Rechecked, int Passed);
