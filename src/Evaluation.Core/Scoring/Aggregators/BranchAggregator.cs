using Evaluation.Schemes;

namespace Evaluation.Scoring.Aggregators;

/// <summary>Joins the scores of a branch's children. One is made for each branch, so that what is constant is worked out once.</summary>
internal abstract class BranchAggregator
{
    /// <summary>Makes the aggregator of a branch: a new aggregation adds a line here.</summary>
    internal static BranchAggregator For(Aggregation aggregation, SchemeNode branch, SchemeNode[] children) => aggregation switch
    {
        Sum => new LinearAggregator(branch, children, useWeights: false),
        WeightedMean => new LinearAggregator(branch, children, useWeights: true),
        _ => throw new InvalidOperationException($"No aggregator for '{aggregation.Name}'."),
    };

    /// <summary>The branch's score before rounding, with all the digits there are.</summary>
    /// <param name="scores">The subject's scores by node.</param>
    /// <param name="states">The subject's states by node.</param>
    /// <param name="score">The score; 0 when there is none.</param>
    /// <returns>Whether there is a score: not when every child that weighs something is withheld.</returns>
    internal abstract bool TryAggregate(ReadOnlySpan<decimal> scores, ReadOnlySpan<NodeState> states, out decimal score);

    /// <summary>
    /// For each child in order, how many points of the branch one of its points is worth, given what is withheld; 0 for a withheld
    /// child. Coefficients times scores add up to the branch's score, up to the last digits of a division.
    /// </summary>
    internal abstract decimal[] Coefficients(ReadOnlySpan<decimal> scores, ReadOnlySpan<NodeState> states);

    /// <summary>The share of the branch's weight that has a score: 1 when nothing is withheld, 0 when everything is.</summary>
    internal abstract decimal Coverage(ReadOnlySpan<NodeState> states);
}
