using Evaluation.Diagnostics;

namespace Evaluation.Conduct.Rules;

/// <summary>What can be wrong with a rule pack beside its YAML and its scoring methods.</summary>
internal static class RulePackDiagnostics
{
    internal static readonly DiagnosticDescriptor UnknownFact = Error("CON020",
        "There is no fact '{0}'{1}. The facts are: {2}.",
        "没有名为“{0}”的事实{1}。可用的事实：{2}。");

    internal static readonly DiagnosticDescriptor WrongFactKind = Error("CON021",
        "The fact '{0}' is {1}, and the method '{2}' takes another kind of value. Choose a method that fits.",
        "事实“{0}”的类型为{1}，与方法“{2}”要求的类型不符。请选用合适的方法。");

    internal static readonly DiagnosticDescriptor NoBasis = Error("CON022",
        "The rule '{0}' cites nothing. Give the clause it rests on under 'basis', also when it is only recalled.",
        "规则“{0}”没有依据。请在 basis 中写明所依据的条款，未核实的也要注明。");

    internal static readonly DiagnosticDescriptor NoRules = Error("CON023",
        "The pack has no rules. Give at least one under 'rules'.",
        "规则包中没有规则。请在 rules 中至少填写一条。");

    private static DiagnosticDescriptor Error(string code, string english, string chinese) => new(code, DiagnosticSeverity.Error, new LocalText(english, chinese));
}
