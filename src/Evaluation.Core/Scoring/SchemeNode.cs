using Evaluation.Schemes;
using Evaluation.Scoring.Aggregators;

namespace Evaluation.Scoring;

/// <summary>One node of a <see cref="SchemeLayout"/>; the total has no indicator.</summary>
internal sealed record SchemeNode(
    Indicator? Indicator, int Position, int Parent, int Depth, decimal FullMark, decimal? Weight, RoundingRule Rounding)
{
    internal List<int> Children { get; } = [];

    internal bool IsLeaf => Children.Count == 0;

    /// <summary>What joins the children; <see langword="null"/> on a leaf.</summary>
    internal BranchAggregator? Aggregator { get; set; }

    /// <summary>A score of the node, rounded as the scheme says.</summary>
    internal decimal Round(decimal score) => Rounding.Mode == RoundingMode.None ? score : Rounding.Apply(Precision.Snap(score));
}
