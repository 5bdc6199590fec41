using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Robustness.WhatIf;

/// <summary>An improvement on one leaf.</summary>
/// <param name="Leaf">The leaf.</param>
/// <param name="From">What was found.</param>
/// <param name="To">What would be found.</param>
/// <param name="Points">The points it gains on the leaf's own scale.</param>
/// <param name="Gain">What it alone adds to the total before rounding.</param>
/// <param name="Effort">Its effort.</param>
public sealed record ImprovementStep(Indicator Leaf, ObservedValue From, ObservedValue To, decimal Points, decimal Gain, decimal Effort)
{
    /// <summary>The points with all digits that go up the tree; those shown are on the grid of 18.</summary>
    internal decimal AllPoints { get; init; }
}
