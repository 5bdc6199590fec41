namespace Evaluation.Robustness.WhatIf;

/// <summary>What was called otherwise in the earlier round.</summary>
public sealed record AttributionOptions
{
    /// <summary>The options used when none are given.</summary>
    public static AttributionOptions Default { get; } = new();

    /// <summary>Subjects that were renamed. The default is empty.</summary>
    public ValueList<Renamed> Subjects { get; init; } = [];

    /// <summary>Indicators and adjustments that have another code. The default is empty.</summary>
    public ValueList<Renamed> Indicators { get; init; } = [];

    /// <summary>
    /// The full mark to which every total is brought before the change is split, so that rounds with other full marks have one basis; above 0. The default is
    /// <see langword="null"/>: totals as they were published.
    /// </summary>
    public decimal? Basis { get; init; }
}
