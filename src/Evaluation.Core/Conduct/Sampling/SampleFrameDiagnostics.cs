using Evaluation.Diagnostics;

namespace Evaluation.Conduct.Sampling;

/// <summary>What can be wrong with a list from which a sample is drawn. What is wrong with any table comes before.</summary>
internal static class SampleFrameDiagnostics
{
    internal static readonly DiagnosticDescriptor DoubledUnit = Error("CON041",
        "'{0}' already stands in row {1}: it would be drawn twice as often as others. Delete one of the rows.",
        "“{0}”已在第 {1} 行出现，会使其被抽中的机会加倍。请删去其一。");

    internal static readonly DiagnosticDescriptor NotANumber = Error("CON042",
        "'{0}' is not a number. Write digits only, or leave the cell blank when it is not known.",
        "“{0}”不是数字。请只填数字；不清楚时请留空。");

    private static DiagnosticDescriptor Error(string code, string english, string chinese) => new(code, DiagnosticSeverity.Error, new LocalText(english, chinese));
}
