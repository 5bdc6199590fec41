namespace Evaluation.Benchmarks;

/// <summary>What the loop written by hand finds: the same figures that a round result holds.</summary>
internal sealed class HandWrittenScores(int subjects)
{
    /// <summary>By subject and leaf.</summary>
    internal decimal[] Leaves { get; } = new decimal[subjects * BenchmarkScheme.LeafCount];

    /// <summary>By subject and second-level indicator.</summary>
    internal decimal[] Groups { get; } = new decimal[subjects * BenchmarkScheme.GroupCount];

    /// <summary>By subject and first-level indicator.</summary>
    internal decimal[] Branches { get; } = new decimal[subjects * BenchmarkScheme.BranchCount];

    /// <summary>By subject.</summary>
    internal decimal[] Totals { get; } = new decimal[subjects];

    /// <summary>By subject: its rank, equal totals sharing the better one.</summary>
    internal int[] Ranks { get; } = new int[subjects];

    /// <summary>The subjects from the best down, equal ones by name.</summary>
    internal int[] Order { get; } = new int[subjects];
}
