using Evaluation.Rules;
using Evaluation.Schemes;

namespace Evaluation.Scoring;

/// <summary>A scheme made ready to score: its rules, their compiled form, and its tree as arrays.</summary>
internal sealed class CompiledScheme
{
    internal CompiledScheme(Scheme scheme)
    {
        Rules = RuleBook.Of(scheme);
        Layout = SchemeLayout.Of(scheme);
        Leaves = [.. scheme.Leaves];
        LeafRules = [.. Leaves.Select(leaf => Rules[leaf.Code])];
        Kernels = [.. LeafRules.Select(RuleCompiler.Compile)];
        Outcomes = [.. LeafRules.Select(rules => rules.Select(rule => rule.Outcome).ToArray())];
    }

    internal Scheme Scheme => Rules.Scheme;

    internal RuleBook Rules { get; }

    internal SchemeLayout Layout { get; }

    internal Indicator[] Leaves { get; }

    /// <summary>By leaf: its rules.</summary>
    internal ValueList<Rule>[] LeafRules { get; }

    /// <summary>By leaf: its rules as one call.</summary>
    internal LeafKernel[] Kernels { get; }

    /// <summary>By leaf and rule: what the rule does.</summary>
    internal RuleOutcome[][] Outcomes { get; }
}
