using Evaluation.Diagnostics;
using Evaluation.Robustness.Engine;

namespace Evaluation.Robustness.Factors;

/// <summary>What a factor is checked against.</summary>
internal sealed class FactorContext(ScoringPlan plan, DiagnosticBag diagnostics)
{
    internal ScoringPlan Plan => plan;

    internal DiagnosticBag Diagnostics => diagnostics;

    internal void Add(DiagnosticDescriptor descriptor, Factor factor, params ReadOnlySpan<object?> arguments) =>
        diagnostics.Add(descriptor, new Place(null, 0, 0, factor.Name), [factor.Name, .. arguments]);

    /// <summary>The leaves of some codes, or all when none is given; tells which are unknown.</summary>
    internal PlanNode[] Leaves(Factor factor, ValueList<string> codes) =>
        codes.Count == 0 ? [.. plan.Leaves] : Named(factor, codes, node => node.IsLeaf, RobustnessDiagnostics.NoLeaf);

    /// <summary>The branches of some codes, the scheme's own for the total; or all when none is given.</summary>
    internal PlanNode[] Branches(Factor factor, ValueList<string> codes) =>
        codes.Count == 0 ? [.. plan.Nodes.Where(node => !node.IsLeaf)] : Named(factor, codes, node => !node.IsLeaf, RobustnessDiagnostics.NoBranch);

    /// <summary>The indicators of some codes.</summary>
    internal PlanNode[] Indicators(Factor factor, ValueList<string> codes) => Named(factor, codes, node => node.Position > 0, RobustnessDiagnostics.NoIndicator);

    private PlanNode[] Named(Factor factor, ValueList<string> codes, Func<PlanNode, bool> isRight, DiagnosticDescriptor wrong)
    {
        var found = new List<PlanNode>();
        foreach (string code in codes.Distinct(StringComparer.Ordinal))
        {
            int position = plan.PositionOf(code) is >= 0 and int known ? known : code == plan.Result.Scheme.Code ? 0 : -1;
            if (position >= 0 && isRight(plan.Nodes[position]))
                found.Add(plan.Nodes[position]);
            else
                Add(position < 0 ? RobustnessDiagnostics.UnknownCode : wrong, factor, code);
        }

        return [.. found];
    }

    /// <summary>The code of a node; the scheme's for the total.</summary>
    internal string CodeOf(PlanNode node) => node.Indicator?.Code ?? plan.Result.Scheme.Code;
}
