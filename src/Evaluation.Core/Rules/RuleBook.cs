using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;

namespace Evaluation.Rules;

/// <summary>A scheme encoded as rules: for each leaf, the rules that turn an observation into points.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class RuleBook
{
    private readonly Dictionary<string, ValueList<Rule>> byLeaf;

    private RuleBook(Scheme scheme, Dictionary<string, ValueList<Rule>> byLeaf)
    {
        Scheme = scheme;
        this.byLeaf = byLeaf;
        Rules = scheme.ObservedLeaves.SelectMany(leaf => byLeaf[leaf.Code]).ToValueList();
    }

    /// <summary>The scheme.</summary>
    public Scheme Scheme { get; }

    /// <summary>Every rule, leaf by leaf in the scheme's order, each leaf's by descending priority.</summary>
    public ValueList<Rule> Rules { get; }

    /// <summary>The rules of one leaf, by descending priority.</summary>
    /// <exception cref="KeyNotFoundException">The scheme has no leaf with that code.</exception>
    public ValueList<Rule> this[string indicatorCode] => byLeaf[indicatorCode];

    /// <summary>An adjustment that does not apply, or was taken out, has no effect.</summary>
    private static AbsencePolicy AbsenceOf(Adjustment adjustment) => new(adjustment.Missing, AbsenceRule.Zero, AbsenceRule.Zero);

    /// <summary>Encodes a scheme.</summary>
    /// <param name="scheme">A scheme that <see cref="SchemeValidator"/> has no errors for.</param>
    /// <exception cref="Diagnostics.InvalidInputException">The scheme has errors.</exception>
    public static RuleBook Of(Scheme scheme)
    {
        SchemeValidator.Validate(scheme).OrThrow();
        IEnumerable<(Indicator Leaf, AbsencePolicy Absence)> leaves = scheme.Leaves.Select(leaf => (leaf, scheme.Absence))
            .Concat(scheme.Adjustments.Where(adjustment => adjustment.Input is not null).Select(adjustment => (adjustment.Input!, AbsenceOf(adjustment))));
        return new RuleBook(
            scheme,
            leaves.ToDictionary(pair => pair.Leaf.Code, pair => LeafRules.Encode(pair.Leaf, pair.Absence), StringComparer.Ordinal));
    }
}
