using Evaluation.Comparison.Matching;

namespace Evaluation.Comparison;

/// <summary>How two rounds are compared.</summary>
public sealed record ComparisonOptions
{
    /// <summary>The options used when none are given.</summary>
    public static ComparisonOptions Default { get; } = new();

    /// <summary>What was renamed. The default is nothing.</summary>
    public Renamings Renamings { get; init; } = Renamings.None;

    /// <summary>Whether changes are split into data, weights and method, for which the round is scored six more times. The default is <see langword="true"/>.</summary>
    public bool Split { get; init; } = true;
}
