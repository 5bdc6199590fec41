using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Scoring.Aggregators;

namespace Evaluation.Scoring;

/// <summary>A scheme's tree as arrays: node 0 is the total, and every branch comes before its children.</summary>
internal sealed class SchemeLayout
{
    private SchemeLayout(SchemeNode[] nodes, SchemeNode[] inputs)
    {
        Nodes = nodes;
        Inputs = inputs;
        TreeLeaves = [.. nodes.Where(node => node.IsLeaf).Select(node => node.Position)];
        LeafNodes = [.. TreeLeaves, .. inputs.Select(node => node.Position)];
        BranchesBottomUp = [.. nodes.Where(node => !node.IsLeaf).Select(node => node.Position).Reverse()];
        Stages = Stage.Split(BranchesBottomUp, nodes);
        PositionByCode = nodes.Where(node => node.Indicator is not null)
            .ToDictionary(node => node.Indicator!.Code, node => node.Position, StringComparer.Ordinal);
    }

    /// <summary>The nodes of the tree.</summary>
    internal SchemeNode[] Nodes { get; }

    /// <summary>The nodes of adjustments that are observed, which stand beside the tree; their positions follow those of the tree.</summary>
    internal SchemeNode[] Inputs { get; }

    /// <summary>The leaves of the tree.</summary>
    internal int[] TreeLeaves { get; }

    /// <summary>For each leaf that is observed, in order, its node: those of the tree, then the inputs.</summary>
    internal int[] LeafNodes { get; }

    /// <summary>The branches, each after its children.</summary>
    internal int[] BranchesBottomUp { get; }

    /// <summary>The branches once more, split where a branch needs all subjects; one stage when none does.</summary>
    internal Stage[] Stages { get; }

    internal Dictionary<string, int> PositionByCode { get; }

    /// <summary>The node of an observed leaf.</summary>
    internal SchemeNode Leaf(int leaf) => leaf < TreeLeaves.Length ? Nodes[TreeLeaves[leaf]] : Inputs[leaf - TreeLeaves.Length];

    internal static SchemeLayout Of(Scheme scheme)
    {
        var nodes = new List<SchemeNode>();
        var total = new SchemeNode(null, 0, -1, 0, scheme.FullMark, null, scheme.Rounding.Total);
        nodes.Add(total);
        AddChildren(scheme, total, scheme.Aggregation, scheme.Indicators, nodes);
        IEnumerable<SchemeNode> inputs = scheme.Adjustments.Select(adjustment => adjustment.Input).OfType<Indicator>()
            .Select((input, i) => new SchemeNode(input, nodes.Count + i, -1, 0, Scheme.FullMarkOf(input), null, RoundingRule.None));
        return new SchemeLayout([.. nodes], [.. inputs]);
    }

    private static void AddChildren(
        Scheme scheme, SchemeNode parent, Aggregation aggregation, ValueList<Indicator> children, List<SchemeNode> nodes)
    {
        foreach (Indicator child in children)
        {
            RoundingRule rounding = scheme.Rounding.For(child, parent.Depth + 1);
            var node = new SchemeNode(
                child, nodes.Count, parent.Position, parent.Depth + 1, Scheme.FullMarkOf(child), child.Weight, rounding);
            nodes.Add(node);
            parent.Children.Add(node.Position);
            AddChildren(scheme, node, child.Aggregation, child.Children, nodes);
        }

        if (children.Count > 0)
            parent.Aggregator = BranchAggregator.For(aggregation, parent, [.. parent.Children.Select(position => nodes[position])]);
    }
}
