using Evaluation.Numerics;
using Evaluation.Schemes.Aggregations;

namespace Evaluation.Scoring.Aggregators;

/// <summary>
/// Power means of the children's score rates r: full mark × (Σ wᵢ·rᵢᵖ ÷ Σ wᵢ)^(1÷p), with the geometric mean for p = 0 and the
/// harmonic mean for p = -1.
/// </summary>
/// <remarks>
/// <para>
/// For p ≤ 0 a rate of 0 makes the mean 0, which is its limit.
/// </para>
/// <para>
/// A power mean is homogeneous, so by Euler's theorem it is the sum of rᵢ·∂M/∂rᵢ: those are the points that come from each child. What was
/// lost is split by how far each child pulls the inner sum from that of full marks: wᵢ·(φ(1) − φ(rᵢ)), with φ(r) = rᵖ, or ln r for p = 0.
/// </para>
/// </remarks>
internal sealed class PowerAggregator : BranchAggregator
{
    private readonly decimal exponent;
    private readonly decimal[] weights;
    private readonly decimal weightInAll;

    internal PowerAggregator(Aggregation aggregation, decimal exponent, SchemeNode branch, SchemeNode[] children)
        : base(aggregation, branch, children)
    {
        this.exponent = exponent;
        weights = [.. children.Select(child => child.Weight!.Value)];
        weightInAll = weights.Sum();
    }

    protected override decimal[] Sizes => weights;

    internal override int NegativeChild(ReadOnlySpan<decimal> scores, ReadOnlySpan<NodeState> states)
    {
        foreach (int child in Children)
        {
            if (states[child] == NodeState.Scored && scores[child] < 0)
                return child;
        }

        return -1;
    }

    internal override decimal Coverage(ReadOnlySpan<NodeState> states) => Weight(states) / weightInAll;

    internal override BranchShares Shares(ReadOnlySpan<decimal> scores, ReadOnlySpan<NodeState> states)
    {
        Aggregate(scores, states, out decimal score);
        SpreadMark? spread = Spread(states);
        decimal[] points = new decimal[Children.Length];
        decimal[] losses = new decimal[Children.Length];
        for (int i = 0; i < Children.Length; i++)
        {
            if (states[Children[i]] != NodeState.Scored)
                continue;
            decimal rate = scores[Children[i]] / ChildMarks[i];
            points[i] = score == 0 ? 0 : SizeWith(spread, weights[i]) * (exponent == 0 ? 1 : DecimalMath.Pow(rate, exponent));
            losses[i] = Pull(SizeWith(spread, weights[i]), rate, score);
        }

        return BranchShares.Of(points, losses, score, FullMark, ScoresOf(scores), ChildMarks);
    }

    protected override bool Aggregate(ReadOnlySpan<decimal> scores, ReadOnlySpan<NodeState> states, out decimal score)
    {
        score = 0;
        decimal weight = Weight(states);
        if (weight == 0)
            return false;
        SpreadMark? spread = Spread(states);
        weight += spread?.InAll ?? 0;
        decimal sum = 0;
        for (int i = 0; i < Children.Length; i++)
        {
            if (states[Children[i]] != NodeState.Scored)
                continue;
            decimal rate = scores[Children[i]] / ChildMarks[i];
            if (rate <= 0 && exponent <= 0)
                return true;
            sum += SizeWith(spread, weights[i]) * (exponent == 0 ? DecimalMath.Ln(rate) : DecimalMath.Pow(rate, exponent));
        }

        score = FullMark * (exponent == 0 ? DecimalMath.Exp(sum / weight) : DecimalMath.Pow(sum / weight, 1 / exponent));
        return true;
    }

    /// <summary>How far a child pulls the mean down; where the pull of 0 is endless, only children with nothing pull.</summary>
    private decimal Pull(decimal weight, decimal rate, decimal score)
    {
        if (exponent <= 0 && score == 0)
            return rate == 0 ? weight : 0;
        decimal pull = exponent == 0 ? -DecimalMath.Ln(rate) : (1 - DecimalMath.Pow(rate, exponent)) * Math.Sign(exponent);
        return weight * pull;
    }

    private decimal Weight(ReadOnlySpan<NodeState> states) => SumOfScored(weights, states);
}
