using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;

namespace Evaluation.Robustness.Engine;

/// <summary>What one draw changes of a plan. One is kept by each thread.</summary>
internal sealed class DrawSettings
{
    private readonly ScoringPlan plan;
    private readonly double[]?[] scratch;

    internal DrawSettings(ScoringPlan plan)
    {
        this.plan = plan;
        int nodes = plan.Nodes.Length;
        scratch = new double[]?[nodes];
        Multipliers = new double[nodes];
        Aggregations = new Aggregation[nodes];
        Rounding = new RoundingRule[nodes];
        Leaves = new NodeColumn?[nodes];
        IsOut = new bool[nodes];
        IsTouched = new bool[nodes];
        Reset();
    }

    /// <summary>By node: by what its size among its siblings is multiplied.</summary>
    internal double[] Multipliers { get; }

    /// <summary>By node: how a branch joins its children.</summary>
    internal Aggregation[] Aggregations { get; }

    /// <summary>By node: how it is rounded.</summary>
    internal RoundingRule[] Rounding { get; }

    /// <summary>By node: the scores of a leaf before rounding and overrides; <see langword="null"/> for the nominal ones.</summary>
    internal NodeColumn?[] Leaves { get; }

    /// <summary>By node: whether it is taken out of the scheme.</summary>
    internal bool[] IsOut { get; }

    /// <summary>By node: whether it has to be worked out again, whatever is below it.</summary>
    internal bool[] IsTouched { get; }

    /// <summary>Goes back to what is nominal.</summary>
    internal void Reset()
    {
        Multipliers.AsSpan().Fill(1);
        Array.Clear(IsOut);
        Array.Clear(IsTouched);
        Array.Clear(Leaves);
        plan.NominalAggregations.CopyTo(Aggregations, 0);
        plan.NominalRounding.CopyTo(Rounding, 0);
    }

    internal void Multiply(int node, double multiplier)
    {
        Multipliers[node] *= multiplier;
        IsTouched[plan.Nodes[node].Parent] = true;
    }

    internal void TakeOut(int node)
    {
        IsOut[node] = true;
        IsTouched[plan.Nodes[node].Parent] = true;
    }

    internal void Replace(int leaf, NodeColumn column)
    {
        Leaves[leaf] = column;
        IsTouched[leaf] = true;
    }

    /// <summary>The scores of a leaf in this draw before rounding and overrides.</summary>
    internal NodeColumn Current(int leaf) => Leaves[leaf] ?? plan.Raw[leaf]!;

    /// <summary>A copy of a leaf's scores in this draw that may be written to.</summary>
    internal double[] Writable(int leaf)
    {
        NodeColumn current = Current(leaf);
        double[] own = scratch[leaf] ??= new double[plan.SubjectCount];
        if (!ReferenceEquals(current.Values, own))
        {
            current.Values.CopyTo(own, 0);
            Replace(leaf, new NodeColumn(own, current.States));
        }

        return own;
    }
}
