using Evaluation.Schemes.Aggregations;

namespace Evaluation.Scoring.Aggregators;

/// <summary>Joins the scores of a branch's children. One is made for each branch, so that what is constant is worked out once.</summary>
internal abstract class BranchAggregator
{
    private readonly decimal minimumWeight;
    private readonly decimal minimumCount;

    private protected BranchAggregator(Aggregation aggregation, SchemeNode branch, SchemeNode[] children)
    {
        (minimumWeight, minimumCount) = (aggregation.MinimumWeight, aggregation.MinimumCount);
        FullMark = branch.FullMark;
        Children = [.. children.Select(child => child.Position)];
        ChildMarks = [.. children.Select(child => child.FullMark)];
    }

    /// <summary>What each child counts: its weight, or its full mark where there are none; <see langword="null"/> where neither is added.</summary>
    protected virtual decimal[]? Sizes => null;

    /// <summary>The branch's full mark.</summary>
    protected decimal FullMark { get; }

    /// <summary>The nodes of the children.</summary>
    protected int[] Children { get; }

    /// <summary>The children's full marks.</summary>
    protected decimal[] ChildMarks { get; }

    /// <summary>Makes the aggregator of a branch: a new aggregation adds a line here.</summary>
    internal static BranchAggregator For(Aggregation aggregation, SchemeNode branch, SchemeNode[] children) => aggregation switch
    {
        Sum or WeightedMean => new LinearAggregator(aggregation, branch, children),
        GeometricMean => new PowerAggregator(aggregation, exponent: 0, branch, children),
        HarmonicMean => new PowerAggregator(aggregation, exponent: -1, branch, children),
        PowerMean { Exponent: var exponent } => new PowerAggregator(aggregation, exponent, branch, children),
        Minimum => new ExtremeAggregator(aggregation, isMaximum: false, branch, children),
        Copeland copeland => new CopelandAggregator(copeland, branch, children),
        Maximum => new ExtremeAggregator(aggregation, isMaximum: true, branch, children),
        _ => throw new InvalidOperationException($"No aggregator for '{aggregation.Name}'."),
    };

    /// <summary>The first child with a score below 0, where the branch has no value for such; else -1.</summary>
    internal virtual int NegativeChild(ReadOnlySpan<decimal> scores, ReadOnlySpan<NodeState> states) => -1;

    /// <summary>The branch's score before rounding, with all the digits there are.</summary>
    /// <param name="scores">The subject's scores by node.</param>
    /// <param name="states">The subject's states by node.</param>
    /// <param name="score">The score; 0 when there is none.</param>
    /// <returns>Whether there is a score: not when every child that weighs something is withheld, or more than the aggregation allows.</returns>
    internal bool TryAggregate(ReadOnlySpan<decimal> scores, ReadOnlySpan<NodeState> states, out decimal score)
    {
        score = 0;
        if ((minimumWeight > 0 && Coverage(states) < minimumWeight) || (minimumCount > 0 && CountShare(states) < minimumCount))
            return false;
        return Aggregate(scores, states, out score);
    }

    /// <summary>
    /// The branch's score as a program that holds numbers in binary works it out, for <see cref="Schemes.RoundingMode.R4"/>: whether a mean
    /// that ends in 5 is rounded up there depends on its last binary digits. Asked only when there is a score.
    /// </summary>
    internal virtual double AggregateInBinary(ReadOnlySpan<decimal> scores, ReadOnlySpan<NodeState> states)
    {
        TryAggregate(scores, states, out decimal score);
        return (double)score;
    }

    /// <summary>What is spread evenly over the children that have a score; <see langword="null"/> when nothing is.</summary>
    internal SpreadMark? Spread(ReadOnlySpan<NodeState> states)
    {
        if (Sizes is not { } sizes)
            return null;
        decimal all = 0;
        int over = 0;
        for (int i = 0; i < Children.Length; i++)
        {
            NodeState state = states[Children[i]];
            all += state == NodeState.Spread ? sizes[i] : 0;
            over += state == NodeState.Scored && sizes[i] > 0 ? 1 : 0;
        }

        return all > 0 && over > 0 ? new SpreadMark(all, over) : null;
    }

    /// <summary>What a child that has a score counts when others are spread over it.</summary>
    protected static decimal SizeWith(SpreadMark? spread, decimal size) =>
        spread is { } mark && size > 0 ? size + (mark.InAll / mark.Over) : size;

    /// <summary>Splits the branch's score, and what it lost, among its children, given what is withheld.</summary>
    internal abstract BranchShares Shares(ReadOnlySpan<decimal> scores, ReadOnlySpan<NodeState> states);

    /// <summary>The share of the branch's weight that has a score: 1 when nothing is withheld, 0 when everything is.</summary>
    internal abstract decimal Coverage(ReadOnlySpan<NodeState> states);

    /// <summary>The score, once enough children are known to have one.</summary>
    protected abstract bool Aggregate(ReadOnlySpan<decimal> scores, ReadOnlySpan<NodeState> states, out decimal score);

    /// <summary>The children's scores, in order.</summary>
    protected decimal[] ScoresOf(ReadOnlySpan<decimal> scores)
    {
        decimal[] own = new decimal[Children.Length];
        for (int i = 0; i < own.Length; i++)
            own[i] = scores[Children[i]];
        return own;
    }

    /// <summary>The sum of what each child that has a score is given.</summary>
    protected decimal SumOfScored(ReadOnlySpan<decimal> perChild, ReadOnlySpan<NodeState> states)
    {
        decimal sum = 0;
        for (int i = 0; i < Children.Length; i++)
        {
            if (states[Children[i]] == NodeState.Scored)
                sum += perChild[i];
        }

        return sum;
    }

    /// <summary>The share of the children, each counted alike, that have a score.</summary>
    protected decimal CountShare(ReadOnlySpan<NodeState> states)
    {
        int scored = 0;
        foreach (int child in Children)
            scored += states[child] == NodeState.Scored ? 1 : 0;
        return (decimal)scored / Children.Length;
    }
}
