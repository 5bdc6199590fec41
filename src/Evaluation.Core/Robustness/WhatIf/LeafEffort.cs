namespace Evaluation.Robustness.WhatIf;

/// <summary>What it costs to improve on one leaf, in any unit: days of work, money, or a judgement.</summary>
/// <param name="Indicator">The code of the leaf.</param>
/// <param name="PerPoint">The effort for each point gained on the leaf's own scale, 0 or more.</param>
/// <param name="Start">The effort of beginning at all, 0 or more. The default is 0.</param>
public sealed record LeafEffort(string Indicator, decimal PerPoint, decimal Start = 0);
