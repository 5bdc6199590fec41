using Evaluation.Schemes;
using Evaluation.Scoring;
using Evaluation.Scoring.Aggregators;

namespace Evaluation.Robustness.WhatIf;

/// <summary>Solves for the break-even shares of every indicator of a round, for two subjects.</summary>
internal sealed class WeightSearchRun(RoundResult result, Standing first, Standing second)
{
    private static readonly LocalText NotLinear = new("a branch above it does not add up its children", "其上级指标不是加总或加权平均");
    private static readonly LocalText Spread = new("something beside it was left out and spread evenly", "其同级有平均分摊的缺项");
    private static readonly LocalText Overridden = new("a branch above it was overridden", "其上级指标被改判");
    private static readonly LocalText NoScore = new("its branch has no score for one of the two", "其上级指标对其中一个对象没有得分");
    private static readonly LocalText Threshold = new("its branch asks for a share of weight that has a score", "其上级指标要求最低权重覆盖");

    private readonly SchemeLayout layout = result.Compiled.Layout;

    internal WeightSwap Run()
    {
        var found = new List<BreakEven>();
        var left = new List<NotConsidered>();
        foreach (SchemeNode node in layout.Nodes.Where(node => node.Parent >= 0))
        {
            SchemeNode parent = layout.Nodes[node.Parent];
            decimal own = ShareLines.Size(node);
            decimal all = parent.Children.Sum(child => ShareLines.Size(layout.Nodes[child]));
            if (WhyNot(node) is { } why)
                left.Add(new NotConsidered(node.Indicator!.Code, why));
            else if (own < all)
                found.Add(Solve(node, own / all));
        }

        return new WeightSwap(first, second, found.ToValueList(), left.ToValueList());
    }

    private LocalText? WhyNot(SchemeNode node)
    {
        foreach (SchemeNode branch in ShareLines.PathAbove(layout, node))
        {
            if (branch.Aggregator is not LinearAggregator)
                return NotLinear;
            foreach (Standing standing in new[] { first, second })
            {
                ReadOnlySpan<NodeState> states = result.Grid.StatesOf(standing.Card.Position);
                if (branch.Position != 0 && states[branch.Position] != NodeState.Scored)
                    return NoScore;
                if (branch.Position != 0 && standing.Card.Line(branch.Position).Overrides.Count > 0)
                    return Overridden;
                if (AnyIs(NodeState.Spread, branch, states))
                    return Spread;
                if (branch.Position == node.Parent && MinimumWeight(branch) > 0 && AnyIs(NodeState.Withheld, branch, states))
                    return Threshold;
            }
        }

        return null;
    }

    private decimal MinimumWeight(SchemeNode branch) => (branch.Indicator?.Aggregation ?? result.Scheme.Aggregation).MinimumWeight;

    private static bool AnyIs(NodeState state, SchemeNode branch, ReadOnlySpan<NodeState> states)
    {
        foreach (int child in branch.Children)
        {
            if (states[child] == state)
                return true;
        }

        return false;
    }

    private BreakEven Solve(SchemeNode node, decimal shareNow)
    {
        ShareLine one = ShareLines.Of(result, first.Card.Position, node);
        ShareLine other = ShareLines.Of(result, second.Card.Position, node);
        bool isRounded = ShareLines.PathAbove(layout, node).Any(branch => branch.Position != 0 && branch.Rounding.Mode != RoundingMode.None);
        (decimal[] shares, bool isLinear) = ShareEquation.Solve(one, other);
        return new BreakEven(node.Indicator!.Code, shareNow, shares.ToValueList(), isLinear && !isRounded);
    }
}
