using Evaluation.Schemes;

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
        Rules = scheme.Leaves.SelectMany(leaf => byLeaf[leaf.Code]).ToValueList();
    }

    /// <summary>The scheme.</summary>
    public Scheme Scheme { get; }

    /// <summary>Every rule, leaf by leaf in the scheme's order, each leaf's by descending priority.</summary>
    public ValueList<Rule> Rules { get; }

    /// <summary>The rules of one leaf, by descending priority.</summary>
    /// <exception cref="KeyNotFoundException">The scheme has no leaf with that code.</exception>
    public ValueList<Rule> this[string indicatorCode] => byLeaf[indicatorCode];

    /// <summary>Encodes a scheme.</summary>
    /// <param name="scheme">A scheme that <see cref="SchemeValidator"/> has no errors for.</param>
    /// <exception cref="Diagnostics.InvalidInputException">The scheme has errors.</exception>
    public static RuleBook Of(Scheme scheme)
    {
        SchemeValidator.Validate(scheme).OrThrow();
        return new RuleBook(
            scheme,
            scheme.Leaves.ToDictionary(leaf => leaf.Code, leaf => LeafRules.Encode(leaf, scheme.Absence), StringComparer.Ordinal));
    }
}
