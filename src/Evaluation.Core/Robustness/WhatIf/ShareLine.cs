using Evaluation.Numerics;

namespace Evaluation.Robustness.WhatIf;

/// <summary>A subject's total by the share p of one indicator: (n₀ + n₁p) ÷ (d₀ + d₁p).</summary>
internal readonly record struct ShareLine(ExactRatio N0, ExactRatio N1, ExactRatio D0, ExactRatio D1);
