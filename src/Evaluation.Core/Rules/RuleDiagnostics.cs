using Evaluation.Diagnostics;

namespace Evaluation.Rules;

/// <summary>Why a rule refuses an observation. Arguments: {0} subject, {1} leaf, {2} value, {3} what the rule says.</summary>
internal static class RuleDiagnostics
{
    internal static readonly DiagnosticDescriptor AbsenceRefused = new("RUL101", DiagnosticSeverity.Error, new LocalText(
        "'{0}' has nothing to score for {1}: {3}. Add the observation, or let the scheme's absence policy say what such a case counts.",
        "“{0}”的指标 {1} 没有可计分的采集值：{3}。请补充采集值，或在指标体系的 absence 中规定此种情形如何计分。"));

    internal static readonly DiagnosticDescriptor WrongKind = new("RUL102", DiagnosticSeverity.Error, new LocalText(
        "'{0}' has '{2}' for {1}, but {3}.",
        "“{0}”的指标 {1} 填的是“{2}”，{3}。"));

    internal static readonly DiagnosticDescriptor OutOfRange = new("RUL103", DiagnosticSeverity.Error, new LocalText(
        "'{0}' has {2} for {1}, but {3}.",
        "“{0}”的指标 {1} 填的是 {2}，{3}。"));

    internal static readonly DiagnosticDescriptor UnknownLevel = new("RUL104", DiagnosticSeverity.Error, new LocalText(
        "'{0}' has the level '{2}' for {1}, but its {3}.",
        "“{0}”的指标 {1} 填的等次是“{2}”，但该指标的{3}。"));
}
