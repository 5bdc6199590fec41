using Evaluation.Schemes;
using Evaluation.Scoring.Aggregators;

namespace Evaluation.Scoring;

/// <summary>One node of a <see cref="SchemeLayout"/>; the total has no indicator.</summary>
internal sealed record SchemeNode(
    Indicator? Indicator, int Position, int Parent, int Depth, decimal FullMark, decimal? Weight, RoundingRule Rounding)
{
    internal List<int> Children { get; } = [];

    internal bool IsLeaf => Children.Count == 0;

    /// <summary>Whether a branch without a score is spread, as all of its children are, or withheld; the total has nobody beside it.</summary>
    internal NodeState StateWithoutScore(ReadOnlySpan<NodeState> states)
    {
        foreach (int child in Children)
        {
            if (states[child] != NodeState.Spread)
                return NodeState.Withheld;
        }

        return Position == 0 ? NodeState.Withheld : NodeState.Spread;
    }

    /// <summary>What joins the children; <see langword="null"/> on a leaf.</summary>
    internal BranchAggregator? Aggregator { get; set; }

    /// <summary>A score of the node, rounded as the scheme says.</summary>
    internal decimal Round(decimal score) => Rounding.Mode == RoundingMode.None ? score : Rounding.Apply(Precision.Snap(score));
}
