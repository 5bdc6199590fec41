using System.Security.Cryptography;
using System.Text;
using Evaluation.Calendars;
using Evaluation.Custom;
using Evaluation.Rules;
using Evaluation.Rules.Kernels;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;
using Evaluation.Scoring.Dates;

namespace Evaluation.Scoring;

/// <summary>A scheme made ready to score: its rules, their compiled form, and its tree as arrays.</summary>
internal sealed class CompiledScheme
{
    private readonly Lazy<string> schemeHash;

    internal CompiledScheme(Scheme scheme)
    {
        schemeHash = new Lazy<string>(() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SchemeFile.ToYaml(scheme)))));
        Rules = RuleBook.Of(scheme);
        Layout = SchemeLayout.Of(scheme);
        Leaves = [.. scheme.ObservedLeaves];
        Adjustments = [.. scheme.Adjustments];
        AdjustmentLeaves = [.. Adjustments.Select(adjustment => Array.FindIndex(Leaves, leaf => leaf.Code == adjustment.Code))];
        AdjustmentNodes = [.. AdjustmentLeaves.Select(leaf => leaf < 0 ? -1 : Layout.LeafNodes[leaf])];
        Reckoners = Reckon(scheme, Leaves);
        OverridesByNode = Adjustments.Index().Where(pair => pair.Item.Effect is IndicatorOverride)
            .GroupBy(pair => Layout.PositionByCode[((IndicatorOverride)pair.Item.Effect).Indicator], pair => pair.Index)
            .ToDictionary(group => group.Key, group => group.ToArray());
        SameFault = [.. Adjustments.Select(adjustment => adjustment.Fault is not { } fault
            ? []
            : Adjustments.Index().Where(pair => pair.Item.Fault == fault && pair.Item.Effect is Deduction).Select(pair => pair.Index).ToArray())];
        HasFaults = Array.Exists(SameFault, same => same.Length > 1);
        LeafRules = [.. Leaves.Select(leaf => Rules[leaf.Code])];
        var compiler = new RuleCompiler();
        Programs = [.. LeafRules.Select(compiler.ProgramOf)];
        Kernels = [.. Programs.Select(program => (LeafKernel)program.Ask)];
        Custom = [.. Leaves.Select((leaf, i) => leaf.Method is CustomMethod ? new CustomLeaf(Layout.Leaf(i), LeafRules[i], Kernels[i]) : null)];
        Outcomes = [.. LeafRules.Select(rules => rules.Select(rule => rule.Outcome).ToArray())];
    }

    internal Scheme Scheme => Rules.Scheme;

    /// <summary>The SHA-256 of the scheme as it is written, in lower-case hexadecimal; worked out once, when it is first asked for.</summary>
    internal string SchemeHash => schemeHash.Value;

    internal RuleBook Rules { get; }

    internal SchemeLayout Layout { get; }

    /// <summary>What is observed: the tree's leaves, then the adjustments that need an observation.</summary>
    internal Indicator[] Leaves { get; }

    /// <summary>By leaf: what reckons with the dates of its observations; <see langword="null"/> for a leaf without dates.</summary>
    internal DateReckoner?[] Reckoners { get; }

    internal Adjustment[] Adjustments { get; }

    /// <summary>By adjustment: the leaf under which it is observed, or -1.</summary>
    internal int[] AdjustmentLeaves { get; }

    /// <summary>By adjustment: the node that holds the points of its observation, or -1.</summary>
    internal int[] AdjustmentNodes { get; }

    /// <summary>By node of the tree: the adjustments that may override its score, in order. Most nodes have none.</summary>
    internal Dictionary<int, int[]> OverridesByNode { get; }

    /// <summary>By adjustment: the deductions for the same fault, itself among them, in order; empty for one that names no fault.</summary>
    internal int[][] SameFault { get; }

    /// <summary>Whether any deductions are for one fault.</summary>
    internal bool HasFaults { get; }

    /// <summary>By leaf: its rules.</summary>
    internal ValueList<Rule>[] LeafRules { get; }

    /// <summary>By leaf: its rules, ready to be asked about many subjects.</summary>
    internal LeafProgram[] Programs { get; }

    /// <summary>By leaf: its rules as a call for one observation.</summary>
    internal LeafKernel[] Kernels { get; }

    /// <summary>By leaf: who asks the rules of a custom method; <see langword="null"/> for the built-in ones.</summary>
    internal CustomLeaf?[] Custom { get; }

    /// <summary>By leaf and rule: what the rule does.</summary>
    internal RuleOutcome[][] Outcomes { get; }

    private static DateReckoner?[] Reckon(Scheme scheme, Indicator[] leaves)
    {
        WorkingCalendar? calendar = scheme.Calendar?.Resolve().OrThrow();
        return [.. leaves.Select(leaf => DateReckoner.For(leaf, scheme, calendar))];
    }
}
