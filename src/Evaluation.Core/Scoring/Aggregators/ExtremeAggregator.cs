using Evaluation.Schemes.Aggregations;

namespace Evaluation.Scoring.Aggregators;

/// <summary>The lowest or highest of the children's score rates. Points and losses come from the children that have it, in equal shares.</summary>
internal sealed class ExtremeAggregator(Aggregation aggregation, bool isMaximum, SchemeNode branch, SchemeNode[] children)
    : BranchAggregator(aggregation, branch, children)
{
    internal override decimal Coverage(ReadOnlySpan<NodeState> states) => CountShare(states);

    internal override BranchShares Shares(ReadOnlySpan<decimal> scores, ReadOnlySpan<NodeState> states)
    {
        Aggregate(scores, states, out decimal score);
        decimal[] points = new decimal[Children.Length];
        decimal[] losses = new decimal[Children.Length];
        for (int i = 0; i < Children.Length; i++)
        {
            bool decides = states[Children[i]] == NodeState.Scored && FullMark * scores[Children[i]] / ChildMarks[i] == score;
            points[i] = losses[i] = decides ? 1 : 0;
        }

        return BranchShares.Of(points, losses, score, FullMark, ScoresOf(scores), ChildMarks);
    }

    protected override bool Aggregate(ReadOnlySpan<decimal> scores, ReadOnlySpan<NodeState> states, out decimal score)
    {
        score = 0;
        bool any = false;
        for (int i = 0; i < Children.Length; i++)
        {
            if (states[Children[i]] != NodeState.Scored)
                continue;
            decimal own = FullMark * scores[Children[i]] / ChildMarks[i];
            if (!any || (isMaximum ? own > score : own < score))
                score = own;
            any = true;
        }

        return any;
    }
}
