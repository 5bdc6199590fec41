using Evaluation.Custom;
using Evaluation.Diagnostics;

namespace Evaluation.Rules.Methods;

/// <summary>Lets a method of somebody else's write its rules.</summary>
internal static class CustomEncoder
{
    /// <exception cref="InvalidInputException">Its code is at fault, though a trial went well.</exception>
    internal static void Encode(CustomMethod method, LeafRuleWriter rules)
    {
        if (CustomCode.Try(() => Write(method, rules)) is not { } fault)
            return;
        var diagnostics = new DiagnosticBag();
        diagnostics.Add(
            CustomDiagnostics.CodeAtFault, new Place(null, 0, 0, rules.LeafCode), rules.LeafCode, method.GetType().Name, fault);
        throw new InvalidInputException(diagnostics.ToList());
    }

    /// <summary>The same, and whatever goes wrong is an exception.</summary>
    internal static void Write(CustomMethod method, LeafRuleWriter rules)
    {
        var own = new MethodRules(rules, method.Accepts);
        method.Encode(own);
        if (own.Count == 0)
            throw new InvalidOperationException("It writes no rule.");
    }
}
