using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;

namespace Evaluation.Robustness.Engine;

/// <summary>What a point of each leaf is worth in the total, where the whole tree is one weighted sum.</summary>
internal sealed class EffectiveGains
{
    private readonly ScoringPlan plan;
    private readonly double[] worth;
    private readonly int[] leaves;

    internal EffectiveGains(ScoringPlan plan)
    {
        this.plan = plan;
        worth = new double[plan.Nodes.Length];
        leaves = [.. plan.Leaves.Select(leaf => leaf.Position)];
    }

    internal int LeafCount => leaves.Length;

    /// <summary>
    /// Whether a plan is one weighted sum: every branch sums or takes the arithmetic mean, nobody lacks a score, and nothing is rounded, overridden or looked at
    /// between the leaves and the total.
    /// </summary>
    internal static bool Apply(ScoringPlan plan) =>
        plan.Nodes.All(node => node.IsLeaf
            ? plan.Nominal[node.Position]!.States is null
            : node.Aggregation is Sum or WeightedMean && node.Overrides is null && (node.Position == 0 || node.Rounding.Mode == RoundingMode.None))
        && plan.Nodes[0].Rounding.Mode != RoundingMode.R4
        && plan.Adjuster is not { NeedsParts: true };

    /// <summary>The worth of the leaves as one draw has it.</summary>
    /// <returns>Whether anything counts: not when all of it was taken out.</returns>
    internal bool Fill(DrawSettings settings, Span<double> gains)
    {
        worth[0] = 1;
        bool isAny = false;
        foreach (PlanNode branch in plan.Nodes)
        {
            if (branch.IsLeaf)
                continue;
            double divisor = 0;
            foreach (int child in branch.Children)
                divisor += GainOf(child, settings) * plan.Nodes[child].FullMark;
            foreach (int child in branch.Children)
                worth[child] = divisor > 0 ? worth[branch.Position] * branch.FullMark * GainOf(child, settings) / divisor : 0;
        }

        for (int i = 0; i < leaves.Length; i++)
        {
            gains[i] = worth[leaves[i]];
            isAny |= gains[i] > 0;
        }

        return isAny;
    }

    private double GainOf(int node, DrawSettings settings) => IsOut(node, settings) ? 0 : plan.Nodes[node].Gain * settings.Multipliers[node];

    /// <summary>Whether a node, or all below it, is taken out.</summary>
    private bool IsOut(int node, DrawSettings settings)
    {
        if (settings.IsOut[node] || plan.Nodes[node].IsLeaf)
            return settings.IsOut[node];
        foreach (int child in plan.Nodes[node].Children)
        {
            if (!IsOut(child, settings))
                return false;
        }

        return true;
    }
}
