namespace Evaluation.Robustness.WhatIf;

/// <summary>A name that changed.</summary>
/// <param name="Before">The name in the earlier round.</param>
/// <param name="After">The name in the later round.</param>
public sealed record Renamed(string Before, string After);
