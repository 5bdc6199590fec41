using Evaluation.Schemes.Methods;

namespace Evaluation.Rules.Methods;

/// <summary>Turns one kind of scoring method into rules.</summary>
internal abstract class MethodEncoder
{
    /// <summary>The type of method it encodes.</summary>
    internal abstract Type MethodType { get; }

    /// <summary>
    /// Writes the rules: for every value of the kind that the method accepts exactly one must fire. Other kinds are not its concern,
    /// but each condition must ask for the kind.
    /// </summary>
    internal abstract void Encode(ScoringMethod method, LeafRuleWriter rules);
}

/// <summary>Turns scoring methods of one type into rules.</summary>
/// <typeparam name="TMethod">The type of method.</typeparam>
internal abstract class MethodEncoder<TMethod> : MethodEncoder
    where TMethod : ScoringMethod
{
    internal sealed override Type MethodType => typeof(TMethod);

    internal sealed override void Encode(ScoringMethod method, LeafRuleWriter rules) => Encode((TMethod)method, rules);

    /// <summary>Writes the rules.</summary>
    protected abstract void Encode(TMethod method, LeafRuleWriter rules);
}
