using Evaluation.Diagnostics;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Engine;

/// <summary>A scored round made ready to be scored again many times in binary: its tree, the columns of its leaves, and its nominal scores.</summary>
/// <remarks>
/// Official numbers stay decimal; a plan's nominal totals equal them within 1e-9 and its nominal ranks exactly. Leaves are scored by the decimal
/// engine, once for each method, policy or rounding that draws may choose. Branches of every kind are added up here, Copeland's included.
/// </remarks>
/// <threadsafety>Immutable once compiled.</threadsafety>
internal sealed class ScoringPlan
{
    private ScoringPlan(RoundResult result, bool needsUnrounded, DiagnosticBag diagnostics)
    {
        Result = result;
        SchemeNode[] nodes = result.Compiled.Layout.Nodes;
        Nodes = Array.ConvertAll(nodes, node => new PlanNode(
            node, node.Indicator?.Aggregation ?? result.Scheme.Aggregation, LeafScores.OverridesOf(result, node.Position)));
        foreach (SchemeNode branch in nodes.Where(node => !node.IsLeaf))
            PlanNode.Weigh(Nodes[branch.Position], [.. branch.Children.Select(child => nodes[child])], Nodes);
        NominalAggregations = Array.ConvertAll(Nodes, node => node.Aggregation);
        NominalRounding = Array.ConvertAll(Nodes, node => node.Rounding);
        Nominal = new NodeColumn?[Nodes.Length];
        RoundResult leaves = needsUnrounded ? Unrounded(result, diagnostics) : result;
        Raw = Array.ConvertAll(Nodes, node => node.IsLeaf ? LeafScores.Of(leaves, node.Position) : null);
        Adjuster = TotalAdjuster.Of(this);
        Scale = Math.Max(1, Math.Abs((double)result.Scheme.FullMark));
        FillNominal();
    }

    /// <summary>The scored round.</summary>
    internal RoundResult Result { get; }

    /// <summary>The nodes of the tree, as in the layout of the scheme: the total first, every branch before its children.</summary>
    internal PlanNode[] Nodes { get; }

    internal Aggregation[] NominalAggregations { get; }

    internal RoundingRule[] NominalRounding { get; }

    /// <summary>By node: the scores of a leaf before rounding and overrides; <see langword="null"/> on branches.</summary>
    internal NodeColumn?[] Raw { get; }

    /// <summary>By node: the scores when nothing is changed.</summary>
    internal NodeColumn?[] Nominal { get; }

    /// <summary>What happens to the total; <see langword="null"/> when the scheme has no adjustments.</summary>
    internal TotalAdjuster? Adjuster { get; }

    /// <summary>The size of a total, against which differences are small.</summary>
    internal double Scale { get; }

    internal bool HasAdjustments => Result.Compiled.Adjustments.Length > 0;

    internal int SubjectCount => Result.Grid.SubjectCount;

    internal IEnumerable<PlanNode> Leaves => Nodes.Where(node => node.IsLeaf);

    /// <summary>Compiles a plan.</summary>
    /// <param name="result">The round.</param>
    /// <param name="needsUnrounded">Whether draws change how leaves are rounded, or what is rounded there.</param>
    /// <param name="diagnostics">Takes what cannot be expressed.</param>
    internal static ScoringPlan Of(RoundResult result, bool needsUnrounded, DiagnosticBag diagnostics) => new(result, needsUnrounded, diagnostics);

    /// <summary>The node of an indicator's code, or -1.</summary>
    internal int PositionOf(string code) => Result.Compiled.Layout.PositionByCode.GetValueOrDefault(code, -1);

    private static RoundResult Unrounded(RoundResult result, DiagnosticBag diagnostics)
    {
        if (result.Compiled.Layout.Nodes.All(node => !node.IsLeaf || node.Rounding.Mode == RoundingMode.None))
            return result;
        Checked<RoundResult> again = LeafScores.Again(
            result, leaf => leaf with { Rounding = null }, scheme => scheme with { Rounding = new RoundingPolicy(Total: scheme.Rounding.Total) });
        if (again.Value is { } value)
            return value;
        diagnostics.AddRange(again.Diagnostics);
        return result;
    }

    private void FillNominal()
    {
        var evaluator = new TreeEvaluator(this);
        evaluator.Run(new DrawSettings(this));
        for (int node = 0; node < Nodes.Length; node++)
        {
            NodeColumn column = evaluator[node];
            Nominal[node] = NodeColumn.Of([.. column.Values], column.States ?? new NodeState[SubjectCount]);
        }
    }
}
