using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Engine;

/// <summary>What a branch is added up from in one draw. One is kept by each thread and filled again for every branch.</summary>
internal sealed class BranchInput
{
    private const double Tolerance = 1e-12;

    private readonly NodeColumn[] columns;
    private readonly double[] gains;
    private readonly double[] sizes;
    private readonly double[] marks;

    internal BranchInput(int mostChildren) =>
        (columns, gains, sizes, marks) = (new NodeColumn[mostChildren], new double[mostChildren], new double[mostChildren], new double[mostChildren]);

    internal PlanNode Branch { get; private set; } = null!;

    internal Aggregation Aggregation { get; private set; } = Sum.Instance;

    internal RoundingRule Rounding { get; private set; }

    /// <summary>How many children there are in this draw; those taken out are none.</summary>
    internal int Count { get; private set; }

    internal ReadOnlySpan<NodeColumn> Columns => columns.AsSpan(0, Count);

    internal ReadOnlySpan<double> Gains => gains.AsSpan(0, Count);

    internal ReadOnlySpan<double> Sizes => sizes.AsSpan(0, Count);

    internal ReadOnlySpan<double> Marks => marks.AsSpan(0, Count);

    internal double MinimumWeight => (double)Aggregation.MinimumWeight;

    internal double MinimumCount => (double)Aggregation.MinimumCount;

    /// <summary>Whether every child has a score for everybody.</summary>
    internal bool IsComplete
    {
        get
        {
            foreach (NodeColumn column in Columns)
            {
                if (column.States is not null)
                    return false;
            }

            return true;
        }
    }

    internal void Begin(PlanNode branch, Aggregation aggregation, RoundingRule rounding) =>
        (Branch, Aggregation, Rounding, Count) = (branch, aggregation, rounding, 0);

    internal void Add(NodeColumn column, PlanNode child, double multiplier)
    {
        (columns[Count], gains[Count], sizes[Count], marks[Count]) = (column, child.Gain * multiplier, child.Size * multiplier, child.FullMark);
        Count++;
    }

    /// <summary>Whether enough of the children have a score for one subject.</summary>
    /// <param name="coverage">The share of the weight that has a score.</param>
    /// <param name="scored">How many children have one.</param>
    internal bool IsEnough(double coverage, int scored) =>
        coverage >= MinimumWeight - Tolerance && (double)scored / Count >= MinimumCount - Tolerance;

    /// <summary>Whether a branch without a score is spread, as all of its children are, or withheld.</summary>
    internal NodeState StateWithoutScore(int subject)
    {
        foreach (NodeColumn column in Columns)
        {
            if (column.StateOf(subject) != NodeState.Spread)
                return NodeState.Withheld;
        }

        return Branch.Position == 0 ? NodeState.Withheld : NodeState.Spread;
    }
}
