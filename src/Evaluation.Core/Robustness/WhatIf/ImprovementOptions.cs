namespace Evaluation.Robustness.WhatIf;

/// <summary>What can be improved, at which effort, and how long to look for the cheapest way.</summary>
public sealed record ImprovementOptions
{
    /// <summary>The options used when none are given.</summary>
    public static ImprovementOptions Default { get; } = new();

    /// <summary>The effort of single leaves. The default is empty.</summary>
    public ValueList<LeafEffort> Efforts { get; init; } = [];

    /// <summary>The effort for each point of any other leaf; <see langword="null"/> when other leaves cannot be improved. The default is 1.</summary>
    public decimal? PerPoint { get; init; } = 1;

    /// <summary>Steps with efforts of their own; a leaf that is among them has no others. The default is empty.</summary>
    public ValueList<OfferedStep> Offered { get; init; } = [];

    /// <summary>Into how many steps the way from nothing to the full mark is cut where a leaf takes any number, from 1 to 1000. The default is 10.</summary>
    public int StepsPerLeaf { get; init; } = 10;

    /// <summary>The most partial answers that are kept side by side in an additive scheme; beyond it the answer has bounds. The default is 200000.</summary>
    public int MostStates { get; init; } = 200_000;

    /// <summary>The most sets of improvements that are all scored in a scheme that is not additive; beyond it the answer has bounds. The default is 20000.</summary>
    public int MostSets { get; init; } = 20_000;
}
