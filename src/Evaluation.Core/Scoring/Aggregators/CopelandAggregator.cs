using Evaluation.Schemes.Aggregations;

namespace Evaluation.Scoring.Aggregators;

/// <summary>
/// Says of one subject whether a branch compares it at all, and what its wins and losses are worth; the comparing itself needs all subjects and is
/// done by <see cref="Comparisons"/>. No points come from single children.
/// </summary>
internal sealed class CopelandAggregator : BranchAggregator
{
    private readonly bool isRaw;
    private readonly decimal[] weights;
    private readonly decimal weightInAll;

    internal CopelandAggregator(Copeland aggregation, SchemeNode branch, SchemeNode[] children)
        : base(aggregation, branch, children)
    {
        isRaw = aggregation.Raw;
        weights = [.. children.Select(child => child.Weight!.Value)];
        weightInAll = weights.Sum();
        WholeWeights = CommonMultiples.OfWeights(weights);
    }

    /// <summary>The nodes that are compared.</summary>
    internal ReadOnlySpan<int> Compared => Children;

    /// <summary>The children's weights as whole numbers in the same proportion.</summary>
    internal Int128[] WholeWeights { get; }

    /// <summary>The branch's score before rounding.</summary>
    internal decimal ScoreOf(Outranking outranking)
    {
        if (isRaw)
            return outranking.Net;
        int others = outranking.Others;
        return others == 0 ? FullMark / 2 : FullMark * (outranking.Net + others) / (2 * others);
    }

    internal override BranchShares Shares(ReadOnlySpan<decimal> scores, ReadOnlySpan<NodeState> states) =>
        new(new decimal[Children.Length], new decimal[Children.Length]);

    internal override decimal Coverage(ReadOnlySpan<NodeState> states) => SumOfScored(weights, states) / weightInAll;

    /// <summary>Whether the subject is compared: it has a child that weighs something. Its score is not known here.</summary>
    protected override bool Aggregate(ReadOnlySpan<decimal> scores, ReadOnlySpan<NodeState> states, out decimal score)
    {
        score = 0;
        return SumOfScored(weights, states) > 0;
    }
}
