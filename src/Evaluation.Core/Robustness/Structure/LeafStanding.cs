using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Structure;

/// <summary>How one subject stands on one leaf among all others.</summary>
/// <param name="Leaf">The leaf.</param>
/// <param name="Branch">The code of its branch; empty on the first level.</param>
/// <param name="Rank">Its rank by score on the leaf, from 1 for the best; equal scores share the best rank.</param>
/// <param name="Count">How many subjects have a score on the leaf.</param>
/// <param name="Line">The subject's line on the leaf, with its score and what was observed.</param>
public sealed record LeafStanding(Indicator Leaf, string Branch, int Rank, int Count, NodeScore Line);
