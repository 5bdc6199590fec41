using Evaluation.Robustness.WhatIf;

namespace Evaluation.Comparison.Matching;

/// <summary>Renamings that somebody declared (更名对照). Read them with <see cref="RenamingFile"/>.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Renamings
{
    /// <summary>No renamings.</summary>
    public static Renamings None { get; } = new();

    /// <summary>Subjects with another name. The default is empty.</summary>
    public ValueList<Renamed> Subjects { get; init; } = [];

    /// <summary>Indicators and adjustments with another code. The default is empty.</summary>
    public ValueList<Renamed> Indicators { get; init; } = [];

    /// <summary>The name of the file that they come from, or <see langword="null"/>.</summary>
    public string? SourceName { get; init; }

    /// <summary>The SHA-256 of that file's bytes in lower-case hexadecimal, or <see langword="null"/>.</summary>
    public string? SourceHash { get; init; }
}
