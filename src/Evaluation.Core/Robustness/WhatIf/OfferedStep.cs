using Evaluation.Observations;

namespace Evaluation.Robustness.WhatIf;

/// <summary>An improvement that is possible on a leaf, and its effort.</summary>
/// <param name="Indicator">The code of the leaf.</param>
/// <param name="To">What would be found then.</param>
/// <param name="Effort">The effort, 0 or more.</param>
public sealed record OfferedStep(string Indicator, ObservedValue To, decimal Effort);
