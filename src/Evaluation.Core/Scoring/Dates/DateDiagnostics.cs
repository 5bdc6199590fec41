using Evaluation.Diagnostics;

namespace Evaluation.Scoring.Dates;

/// <summary>What can be wrong with dates once they are reckoned with.</summary>
internal static class DateDiagnostics
{
    internal static readonly DiagnosticDescriptor CannotReckon = new("SCO131", DiagnosticSeverity.Error, new LocalText(
        "'{0}' has '{2}' for {1}, which cannot be reckoned: {3}",
        "“{0}”的指标 {1} 填的是“{2}”，无法计算：{3}"));

    internal static readonly DiagnosticDescriptor DoubtfulDates = new("SCO132", DiagnosticSeverity.Warning, new LocalText(
        "'{0}' has '{2}' for {1}, which is doubtful: {3}",
        "“{0}”的指标 {1} 填的是“{2}”，存疑：{3}"));

    internal static readonly DiagnosticDescriptor NoCutoff = new("SCO133", DiagnosticSeverity.Error, new LocalText(
        "There is no reply, and the scheme does not say on which day such a matter is judged. Add the reply, or let the scheme say 'cutoff'.",
        "没有答复日期，而指标体系没有写明数据截止日。请补上答复日期，或在指标体系中写明 cutoff。"));

    internal static readonly DiagnosticDescriptor StepNotCounted = new("SCO134", DiagnosticSeverity.Error, new LocalText(
        "The method counts from one date to another and knows no other steps. Remove them, or let the scheme say 'clock: request'.",
        "该指标只计算起止两个日期，不适用其他环节。请删去，或在指标体系中写 clock: request。"));
}
