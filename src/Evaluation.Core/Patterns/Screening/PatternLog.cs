using Evaluation.Findings;
using Evaluation.Patterns.Models;

namespace Evaluation.Patterns.Screening;

/// <summary>Gathers what the patterns of a screen found.</summary>
internal sealed class PatternLog(double level)
{
    private static readonly LocalText ByRule = new("a rule; chance has no part in it", "规则认定，与概率无关");

    internal List<Finding> Findings { get; } = [];

    internal List<FindingFamily> Families { get; } = [];

    internal List<Abstention> Abstentions { get; } = [];

    /// <summary>The p-values of every test made, family by family in their order; those of facts are none.</summary>
    internal List<double[]> PValues { get; } = [];

    /// <summary>The model that gave sheets a probability, learnt from labels or saved earlier.</summary>
    internal SupervisedModel? Model { get; set; }

    internal double Level => level;

    /// <summary>Screens a family of tests; dependent ones by Benjamini–Yekutieli.</summary>
    internal void Screen(LocalText name, IReadOnlyList<FamilyTest> tests, int abstained, bool isDependent = false)
    {
        if (tests.Count == 0)
            return;
        Findings.AddRange(FamilyScreen.Screen(name, tests, abstained, level, isDependent, out FindingFamily family));
        Families.Add(family);
        PValues.Add([.. tests.Select(test => test.PValue)]);
    }

    /// <summary>Adds facts that a rule found: no test, so that none is expected to be false.</summary>
    /// <param name="name">What was looked at.</param>
    /// <param name="looked">How many things were looked at.</param>
    /// <param name="facts">What was found, each made given its family; their basis is <see cref="FindingBasis.Fact"/>.</param>
    internal void Facts(LocalText name, int looked, IReadOnlyList<Func<FindingFamily, Finding>> facts)
    {
        var family = new FindingFamily(name, ByRule, Level: 0, looked, Abstained: 0, facts.Count);
        Findings.AddRange(facts.Select(make => make(family)));
        Families.Add(family);
    }

    /// <summary>Adds what a model learnt from labels puts forward: it has a probability, and no p-value.</summary>
    internal void Judged(FindingFamily family, IEnumerable<Finding> findings)
    {
        Findings.AddRange(findings);
        Families.Add(family);
    }

    internal void Abstain(FindingKind kind, LocalText reason, params ReadOnlySpan<Party> about) => Abstentions.Add(new Abstention(kind, ValueList.Create(about), reason));
}
