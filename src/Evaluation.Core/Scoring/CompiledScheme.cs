using Evaluation.Rules;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;

namespace Evaluation.Scoring;

/// <summary>A scheme made ready to score: its rules, their compiled form, and its tree as arrays.</summary>
internal sealed class CompiledScheme
{
    internal CompiledScheme(Scheme scheme)
    {
        Rules = RuleBook.Of(scheme);
        Layout = SchemeLayout.Of(scheme);
        Leaves = [.. scheme.ObservedLeaves];
        Adjustments = [.. scheme.Adjustments];
        AdjustmentLeaves = [.. Adjustments.Select(adjustment => Array.FindIndex(Leaves, leaf => leaf.Code == adjustment.Code))];
        AdjustmentNodes = [.. AdjustmentLeaves.Select(leaf => leaf < 0 ? -1 : Layout.LeafNodes[leaf])];
        OverridesByNode = Adjustments.Index().Where(pair => pair.Item.Effect is IndicatorOverride)
            .GroupBy(pair => Layout.PositionByCode[((IndicatorOverride)pair.Item.Effect).Indicator], pair => pair.Index)
            .ToDictionary(group => group.Key, group => group.ToArray());
        SameFault = [.. Adjustments.Select(adjustment => adjustment.Fault is not { } fault
            ? []
            : Adjustments.Index().Where(pair => pair.Item.Fault == fault && pair.Item.Effect is Deduction).Select(pair => pair.Index).ToArray())];
        LeafRules = [.. Leaves.Select(leaf => Rules[leaf.Code])];
        Kernels = [.. LeafRules.Select(RuleCompiler.Compile)];
        Outcomes = [.. LeafRules.Select(rules => rules.Select(rule => rule.Outcome).ToArray())];
    }

    internal Scheme Scheme => Rules.Scheme;

    internal RuleBook Rules { get; }

    internal SchemeLayout Layout { get; }

    /// <summary>What is observed: the tree's leaves, then the adjustments that need an observation.</summary>
    internal Indicator[] Leaves { get; }

    internal Adjustment[] Adjustments { get; }

    /// <summary>By adjustment: the leaf under which it is observed, or -1.</summary>
    internal int[] AdjustmentLeaves { get; }

    /// <summary>By adjustment: the node that holds the points of its observation, or -1.</summary>
    internal int[] AdjustmentNodes { get; }

    /// <summary>By node of the tree: the adjustments that may override its score, in order. Most nodes have none.</summary>
    internal Dictionary<int, int[]> OverridesByNode { get; }

    /// <summary>By adjustment: the deductions for the same fault, itself among them, in order; empty for one that names no fault.</summary>
    internal int[][] SameFault { get; }

    /// <summary>By leaf: its rules.</summary>
    internal ValueList<Rule>[] LeafRules { get; }

    /// <summary>By leaf: its rules as one call.</summary>
    internal LeafKernel[] Kernels { get; }

    /// <summary>By leaf and rule: what the rule does.</summary>
    internal RuleOutcome[][] Outcomes { get; }
}
