namespace Evaluation.Patterns.Texts;

/// <summary>Two texts that are alike.</summary>
/// <param name="First">The position of the one.</param>
/// <param name="Second">The position of the other, above the first.</param>
/// <param name="Similarity">Shared shingles over all shingles of both, from 0 to 1.</param>
public sealed record TextPair(int First, int Second, double Similarity);
