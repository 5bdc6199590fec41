namespace Evaluation.Robustness.WhatIf;

/// <summary>An indicator that a question left out, and why.</summary>
/// <param name="Indicator">The code of the indicator.</param>
/// <param name="Why">The reason.</param>
public sealed record NotConsidered(string Indicator, LocalText Why);
