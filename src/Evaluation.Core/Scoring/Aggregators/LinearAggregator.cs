using Evaluation.Schemes.Aggregations;

namespace Evaluation.Scoring.Aggregators;

/// <summary>
/// Sum and weighted mean alike: full mark × Σ gᵢ·sᵢ ÷ Σ gᵢ·fᵢ over the children that have a score, where f is a child's full mark
/// and g is 1 in a sum and weight ÷ full mark in a mean.
/// </summary>
/// <remarks>
/// There is one division for a branch, after everything has been added, so that the mean of 0.1, 0.15 and 0.2 is 0.15 and not
/// 0.1499…9. For that the g are whole-numbered multiples of each other (<see cref="CommonMultiples"/>). When the divisor equals the full mark,
/// which is so in every plain sum without gaps, nothing is divided at all.
/// </remarks>
internal sealed class LinearAggregator : BranchAggregator
{
    private readonly decimal[] gains;
    private readonly decimal[] possible;
    private readonly decimal[] sizes;
    private readonly int[] weighs;
    private readonly decimal possibleInAll;
    private readonly bool gainsAreOne;

    internal LinearAggregator(Aggregation aggregation, SchemeNode branch, SchemeNode[] children)
        : base(aggregation, branch, children)
    {
        sizes = [.. children.Select(child => aggregation is WeightedMean ? child.Weight!.Value : child.FullMark)];
        gains = aggregation is WeightedMean
            ? CommonMultiples.OfRatios([.. children.Select(child => (child.Weight!.Value, child.FullMark))])
            : [.. children.Select(_ => 1m)];
        possible = [.. children.Select((child, i) => gains[i] * child.FullMark)];
        weighs = [.. possible.Select(points => points == 0 ? 0 : 1)];
        possibleInAll = possible.Sum();
        gainsAreOne = gains.All(gain => gain == 1m);
    }

    protected override decimal[] Sizes => sizes;

    internal override BranchShares Shares(ReadOnlySpan<decimal> scores, ReadOnlySpan<NodeState> states)
    {
        if (Spread(states) is { } spread)
            return SharesWith(spread, states);
        decimal divisor = Possible(states);
        decimal[] worth = new decimal[Children.Length];
        for (int i = 0; i < Children.Length; i++)
        {
            if (states[Children[i]] == NodeState.Scored && divisor != 0)
                worth[i] = FullMark * gains[i] / divisor;
        }

        return new BranchShares(worth, worth);
    }

    /// <summary>With the compensated sum of Neumaier (1974), which gives the digits of R's mean in long double.</summary>
    internal override double AggregateInBinary(ReadOnlySpan<decimal> scores, ReadOnlySpan<NodeState> states)
    {
        if (Spread(states) is not null)
            return base.AggregateInBinary(scores, states);
        double sum = 0;
        double lost = 0;
        for (int i = 0; i < Children.Length; i++)
        {
            if (states[Children[i]] != NodeState.Scored)
                continue;
            double term = (double)gains[i] * (double)scores[Children[i]];
            double next = sum + term;
            lost += Math.Abs(sum) >= Math.Abs(term) ? sum - next + term : term - next + sum;
            sum = next;
        }

        return (double)FullMark * (sum + lost) / (double)Possible(states);
    }

    internal override decimal Coverage(ReadOnlySpan<NodeState> states) =>
        possibleInAll == 0 ? 0 : Possible(states) / possibleInAll;

    protected override bool Aggregate(ReadOnlySpan<decimal> scores, ReadOnlySpan<NodeState> states, out decimal score)
    {
        decimal earned = 0;
        decimal withheld = 0;
        int count = 0;
        bool anySpread = false;
        for (int i = 0; i < Children.Length; i++)
        {
            int child = Children[i];
            if (states[child] != NodeState.Scored)
            {
                withheld += possible[i];
                anySpread |= states[child] == NodeState.Spread;
                continue;
            }

            count += weighs[i];
            earned += gainsAreOne ? scores[child] : gains[i] * scores[child];
        }

        if (anySpread && count > 0 && Spread(states) is { } spread)
        {
            score = AggregateWith(spread, scores, states);
            return true;
        }

        decimal divisor = possibleInAll - withheld;
        score = count == 0 ? 0 : divisor == FullMark ? earned : FullMark * earned / divisor;
        return count > 0;
    }

    /// <summary>The score when each size rises by the same number and the child's points in proportion; sizes left out otherwise are scaled up.</summary>
    private decimal AggregateWith(SpreadMark spread, ReadOnlySpan<decimal> scores, ReadOnlySpan<NodeState> states)
    {
        decimal earned = 0;
        for (int i = 0; i < Children.Length; i++)
        {
            if (states[Children[i]] == NodeState.Scored)
                earned += SizeWith(spread, sizes[i]) * scores[Children[i]] / ChildMarks[i];
        }

        decimal divisor = SumOfScored(sizes, states) + spread.InAll;
        return divisor == FullMark ? earned : FullMark * earned / divisor;
    }

    private BranchShares SharesWith(SpreadMark spread, ReadOnlySpan<NodeState> states)
    {
        decimal divisor = SumOfScored(sizes, states) + spread.InAll;
        decimal[] worth = new decimal[Children.Length];
        for (int i = 0; i < Children.Length; i++)
        {
            if (states[Children[i]] == NodeState.Scored)
                worth[i] = FullMark * SizeWith(spread, sizes[i]) / divisor / ChildMarks[i];
        }

        return new BranchShares(worth, worth);
    }

    private decimal Possible(ReadOnlySpan<NodeState> states) => SumOfScored(possible, states);
}
