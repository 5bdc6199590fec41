namespace Evaluation.Reports.Outputs;

/// <summary>How outputs are written.</summary>
public sealed record OutputBatchOptions
{
    /// <summary>The options used when none are given.</summary>
    public static OutputBatchOptions Default { get; } = new();

    /// <summary>Whether files that somebody changed, or that were not ours, are replaced. The default is <see langword="false"/>.</summary>
    public bool Force { get; init; }

    /// <summary>The most small files written at once; <see langword="null"/>, the default, for as many as there are processors. No byte depends on it.</summary>
    public int? MaxDegreeOfParallelism { get; init; }

    /// <summary>The files that the outputs are made from. The default is empty.</summary>
    public ValueList<OutputSource> Sources { get; init; } = [];

    /// <summary>The settings that they are made with. The default is empty.</summary>
    public ValueList<OutputSetting> Settings { get; init; } = [];
}
