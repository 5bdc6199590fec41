using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Scoring;
using Evaluation.Scoring.Aggregators;

namespace Evaluation.Robustness.Engine;

/// <summary>One node of a scheme's tree as the binary engine sees it: what is nominal about it, and nothing that a draw changes.</summary>
internal sealed class PlanNode
{
    internal PlanNode(SchemeNode node, Aggregation aggregation, double[]? overrides)
    {
        (Position, Parent, Depth, Indicator) = (node.Position, node.Parent, node.Depth, node.Indicator);
        Children = [.. node.Children];
        FullMark = (double)node.FullMark;
        Rounding = node.Rounding;
        Aggregation = aggregation;
        Overrides = overrides;
    }

    internal int Position { get; }

    internal int Parent { get; }

    internal int Depth { get; }

    /// <summary>The indicator; <see langword="null"/> for the total.</summary>
    internal Indicator? Indicator { get; }

    internal int[] Children { get; }

    internal double FullMark { get; }

    internal RoundingRule Rounding { get; }

    /// <summary>How a branch joins its children; without meaning on a leaf.</summary>
    internal Aggregation Aggregation { get; }

    /// <summary>By subject: the score that an override sets, NaN where none does; <see langword="null"/> when nobody's is overridden.</summary>
    internal double[]? Overrides { get; }

    /// <summary>What the node counts among its siblings: its weight, or its full mark where there are none.</summary>
    internal double Size { get; set; } = 1;

    /// <summary>Points of its parent's inner sum for one of its own: size ÷ full mark, in the whole-numbered proportion that the decimal engine uses.</summary>
    internal double Gain { get; set; } = 1;

    internal bool IsLeaf => Children.Length == 0;

    /// <summary>The sizes and gains of siblings.</summary>
    internal static void Weigh(PlanNode parent, SchemeNode[] children, PlanNode[] nodes)
    {
        decimal[] sizes = Array.ConvertAll(children, child => child.Weight ?? child.FullMark);
        decimal[] gains = parent.Aggregation is Sum
            ? Array.ConvertAll(sizes, _ => 1m)
            : CommonMultiples.OfRatios([.. children.Select((child, i) => child.FullMark == 0 ? (0m, 1m) : (sizes[i], child.FullMark))]);
        for (int i = 0; i < children.Length; i++)
            (nodes[children[i].Position].Size, nodes[children[i].Position].Gain) = ((double)sizes[i], (double)gains[i]);
    }
}
