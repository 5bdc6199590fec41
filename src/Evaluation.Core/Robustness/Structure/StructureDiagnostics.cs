using Evaluation.Diagnostics;

namespace Evaluation.Robustness.Structure;

/// <summary>Why weights cannot be balanced: WHA2xx.</summary>
internal static class StructureDiagnostics
{
    internal static readonly DiagnosticDescriptor NoLevel = new("WHA201", DiagnosticSeverity.Error, new LocalText(
        "Level {0} has fewer than two indicators with a weight. Choose another level.",
        "第 {0} 级有权重的指标不足两个。请另选一级。"));

    internal static readonly DiagnosticDescriptor NotLinear = new("WHA202", DiagnosticSeverity.Error, new LocalText(
        "'{0}' does not add up its children, so weights below it have no even effect. Choose a level above it.",
        "“{0}”不是加总或加权平均，其下权重的作用不均匀。请选择其上的级。"));

    internal static readonly DiagnosticDescriptor Gaps = new("WHA203", DiagnosticSeverity.Error, new LocalText(
        "Only {0} subjects have a score on every indicator of level {1}; at least {2} are needed. Fill the gaps first.",
        "只有 {0} 个对象在第 {1} 级各指标上都有得分，至少需要 {2} 个。请先补全数据。"));

    internal static readonly DiagnosticDescriptor Constant = new("WHA204", DiagnosticSeverity.Error, new LocalText(
        "Everybody has the same on '{0}', which can have no influence. Leave it out of the scheme.",
        "“{0}”上所有对象得分相同，不可能有影响。请从方案中去掉。"));

    internal static readonly DiagnosticDescriptor BadWanted = new("WHA205", DiagnosticSeverity.Error, new LocalText(
        "The influence wanted of '{0}' is not a number above 0. Correct it.",
        "“{0}”的期望影响不是正数。请更正。"));
}
