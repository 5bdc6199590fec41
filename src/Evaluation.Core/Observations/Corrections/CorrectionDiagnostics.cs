using Evaluation.Diagnostics;

namespace Evaluation.Observations.Corrections;

/// <summary>What can be wrong with corrections beyond what can be wrong with any table: OBS4xx.</summary>
internal static class CorrectionDiagnostics
{
    internal static readonly DiagnosticDescriptor NoColumn = Error("OBS401",
        "There is no column '{0}' ({1}). A correction tells from what to what, at which stage, by whom, when and why; add the column.",
        "没有“{1}”（{0}）列。更正必须写明原值、新值、阶段、更正人、时间和理由。请补上该列。");

    internal static readonly DiagnosticDescriptor UnknownColumn = Error("OBS402",
        "The column '{0}' is not known{1}. Use one of {2}, or begin the heading with '#' to have it ignored.",
        "无法识别列“{0}”{1}。请使用 {2} 之一；不需要的列请以“#”开头。");

    internal static readonly DiagnosticDescriptor NotTold = Error("OBS403",
        "The correction does not say '{0}' ({1}). Fill it in; a correction without who, when and why does not count.",
        "更正没有写明“{1}”（{0}）。请补填；没有更正人、时间和理由的更正无效。");

    internal static readonly DiagnosticDescriptor UnknownStage = Error("OBS404",
        "'{0}' is no stage. Write feedback, appeal, review or final.",
        "“{0}”不是更正阶段。请填写反馈、申诉、复核或终评。");

    internal static readonly DiagnosticDescriptor UnknownSubject = Error("OBS405",
        "The observations have no subject '{0}'{1}. Spell it as they do.",
        "采集值中没有评估对象“{0}”{1}。请与采集值文件一致。");

    internal static readonly DiagnosticDescriptor UnknownLeaf = Error("OBS406",
        "The scheme has no leaf '{0}'. Use a leaf's code.",
        "指标体系中没有末级指标“{0}”。请使用末级指标的编码。");

    internal static readonly DiagnosticDescriptor OldValueDiffers = Error("OBS407",
        "'{0}' has the value '{2}' for {1}, not '{3}' as the correction says. Look up the value in force, or the correction that came before.",
        "“{0}”的指标 {1} 当前值为“{2}”，与更正所写的原值“{3}”不符。请核对当前值或此前的更正。");

    internal static readonly DiagnosticDescriptor WhoseValue = Error("OBS408",
        "'{0}' has values of several evaluators for {1}. Say in 'evaluator' whose is corrected.",
        "“{0}”的指标 {1} 有多名评估员的采集值。请在“评估员”列写明更正谁的。");

    internal static readonly DiagnosticDescriptor NoSuchAnswer = Error("OBS409",
        "'{0}' has no value of the evaluator '{2}' for {1}. Correct the evaluator's name, or leave it blank.",
        "“{0}”的指标 {1} 没有评估员“{2}”的采集值。请改正评估员姓名，或留空。");

    internal static readonly DiagnosticDescriptor NothingChanges = Error("OBS410",
        "The correction of {1} for '{0}' leaves the value '{2}' as it is. Write the new value, or delete the row.",
        "“{0}”的指标 {1} 更正前后都是“{2}”。请填写新值，或删去该行。");

    internal static readonly DiagnosticDescriptor MoreErrors = Error("OBS411",
        "{0} corrections that cannot be put into force are listed; {1} more are not. Look for one cause of many, then try again.",
        "已列出 {0} 条无法生效的更正，另有 {1} 条未列出。请先查找共同原因，改正后重试。");

    private static DiagnosticDescriptor Error(string code, string english, string chinese) =>
        new(code, DiagnosticSeverity.Error, new LocalText(english, chinese));
}
