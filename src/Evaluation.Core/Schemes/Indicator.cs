using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;
using Evaluation.Schemes.Panels;

namespace Evaluation.Schemes;

/// <summary>A node of a scheme's tree (指标): a leaf carries a scoring method, a branch an aggregation.</summary>
/// <remarks>
/// A node's own scale runs from 0 to its full mark. Under a branch that sums, full marks are the weights; under a weighted
/// mean, each child has a weight beside its own scale. <see cref="SchemeValidator"/> checks that they fit together.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Indicator
{
    /// <summary>The code that observations refer to; unique in its scheme, compared by ordinal.</summary>
    public required string Code { get; init; }

    /// <summary>The title that people read.</summary>
    public required string Title { get; init; }

    /// <summary>The full mark (分值) as stated, or <see langword="null"/> to have it worked out (<see cref="Scheme.FullMarkOf"/>).</summary>
    public decimal? FullMark { get; init; }

    /// <summary>The weight (权重) among its siblings under a weighted mean; <see langword="null"/> under a sum.</summary>
    public decimal? Weight { get; init; }

    /// <summary>What the indicator rests on (依据). The default is empty.</summary>
    public ValueList<Citation> Basis { get; init; } = [];

    /// <summary>A remark for readers of the scheme, or <see langword="null"/>.</summary>
    public string? Note { get; init; }

    /// <summary>How a leaf is scored; <see langword="null"/> on a branch.</summary>
    public ScoringMethod? Method { get; init; }

    /// <summary>
    /// How what several evaluators found on a leaf becomes one value; <see langword="null"/>, the default, when it is observed once. Only
    /// <see cref="PanelConsensus"/> is for methods that take no number.
    /// </summary>
    public Panel? Panel { get; init; }

    /// <summary>How a branch joins its children. The default is <see cref="Sum"/>; without meaning on a leaf.</summary>
    public Aggregation Aggregation { get; init; } = Sum.Instance;

    /// <summary>The children of a branch, in order; empty on a leaf.</summary>
    public ValueList<Indicator> Children { get; init; } = [];

    /// <summary>Rounding of this node alone, in place of the scheme's, or <see langword="null"/>.</summary>
    public RoundingRule? Rounding { get; init; }

    /// <summary>Whether the node has no children.</summary>
    public bool IsLeaf => Children.Count == 0;
}
