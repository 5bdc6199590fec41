using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes;
using Evaluation.Scoring.Aggregators;

namespace Evaluation.Scoring;

/// <summary>A scheme's tree as arrays: node 0 is the total, and every branch comes before its children.</summary>
internal sealed class SchemeLayout
{
    private SchemeLayout(SchemeNode[] nodes)
    {
        Nodes = nodes;
        LeafNodes = [.. nodes.Where(node => node.IsLeaf).Select(node => node.Position)];
        BranchesBottomUp = [.. nodes.Where(node => !node.IsLeaf).Select(node => node.Position).Reverse()];
        PositionByCode = nodes.Where(node => node.Indicator is not null)
            .ToDictionary(node => node.Indicator!.Code, node => node.Position, StringComparer.Ordinal);
    }

    internal SchemeNode[] Nodes { get; }

    /// <summary>For each leaf of the scheme in order, its node.</summary>
    internal int[] LeafNodes { get; }

    /// <summary>The branches, each after its children.</summary>
    internal int[] BranchesBottomUp { get; }

    internal Dictionary<string, int> PositionByCode { get; }

    internal static SchemeLayout Of(Scheme scheme)
    {
        var nodes = new List<SchemeNode>();
        var total = new SchemeNode(null, 0, -1, 0, scheme.FullMark, null, scheme.Rounding.Total);
        nodes.Add(total);
        AddChildren(scheme, total, scheme.Aggregation, scheme.Indicators, nodes);
        return new SchemeLayout([.. nodes]);
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
