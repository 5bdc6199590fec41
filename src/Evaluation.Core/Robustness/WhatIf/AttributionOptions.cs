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
}
