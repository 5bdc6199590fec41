namespace Evaluation.Patterns.Screening.Evidence;

/// <summary>A full mark.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Leaf">The position of the leaf.</param>
/// <param name="HasEvidence">Whether evidence is given.</param>
internal readonly record struct FullMarkCell(ScoringSheet Sheet, int Leaf, bool HasEvidence);
