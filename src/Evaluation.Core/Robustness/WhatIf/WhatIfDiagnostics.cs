using Evaluation.Diagnostics;

namespace Evaluation.Robustness.WhatIf;

/// <summary>Why a question "what if" has no answer: WHA1xx.</summary>
internal static class WhatIfDiagnostics
{
    internal static readonly DiagnosticDescriptor NoIndicator = new("WHA101", DiagnosticSeverity.Error, new LocalText(
        "The scheme has no indicator '{0}'. Correct the code.",
        "方案中没有指标“{0}”。请更正代码。"));

    internal static readonly DiagnosticDescriptor NothingLeft = new("WHA102", DiagnosticSeverity.Error, new LocalText(
        "Without '{0}' nothing would remain to be scored. Choose another indicator.",
        "去掉“{0}”后没有可计分的内容。请另选指标。"));

    internal static readonly DiagnosticDescriptor NoSubject = new("WHA103", DiagnosticSeverity.Error, new LocalText(
        "The round has no subject '{0}'. Correct the name.",
        "本轮没有名为“{0}”的对象。请更正名称。"));

    internal static readonly DiagnosticDescriptor NoTotal = new("WHA104", DiagnosticSeverity.Error, new LocalText(
        "{0} has no total, or failed by '{1}'. Mend that first.",
        "{0} 没有总分，或因“{1}”判为不合格。请先解决该问题。"));

    internal static readonly DiagnosticDescriptor NoGrade = new("WHA105", DiagnosticSeverity.Error, new LocalText(
        "The scheme has no grade '{0}'. Give one of its grades.",
        "方案中没有等级“{0}”。请填写方案中的等级。"));

    internal static readonly DiagnosticDescriptor NoBetterGrade = new("WHA106", DiagnosticSeverity.Error, new LocalText(
        "{0} has no grade above its own. Choose another goal.",
        "{0} 之上没有更高等级。请另选目标。"));

    internal static readonly DiagnosticDescriptor CannotReach = new("WHA107", DiagnosticSeverity.Error, new LocalText(
        "{0} does not reach the goal even when everything that can be improved is: the total is then {1}. Choose a lower goal, or offer more steps.",
        "即使把所有可改进之处都做到最好，{0} 也达不到目标：此时总分为 {1}。请降低目标，或提供更多可选措施。"));

    internal static readonly DiagnosticDescriptor Compares = new("WHA108", DiagnosticSeverity.Error, new LocalText(
        "'{0}' compares subjects with each other ({1}), so one subject's points cannot be reckoned alone. Give the scheme fixed numbers (min-max or standard scores of an earlier round).",
        "“{0}”按对象间比较计分（{1}），无法单独计算某一对象的得分。请在方案中使用固定数值（上一轮的极差或标准分）。"));

    internal static readonly DiagnosticDescriptor BadEffort = new("WHA109", DiagnosticSeverity.Error, new LocalText(
        "The effort given for '{0}' is below 0. Give 0 or more.",
        "“{0}”的投入为负数。请填写不小于 0 的数。"));

    internal static readonly DiagnosticDescriptor SameSubject = new("WHA110", DiagnosticSeverity.Error, new LocalText(
        "'{0}' was named twice. Name two subjects.",
        "“{0}”出现了两次。请填写两个对象。"));

    internal static readonly DiagnosticDescriptor Adjusted = new("WHA111", DiagnosticSeverity.Error, new LocalText(
        "The total of {0} is held by '{1}', so weights do not move it evenly. Compare two subjects whose totals are not held.",
        "{0} 的总分受“{1}”限制，不随权重均匀变化。请比较总分未受限制的两个对象。"));

    internal static readonly DiagnosticDescriptor NoCommonSubject = new("WHA112", DiagnosticSeverity.Error, new LocalText(
        "The two rounds have no subject in common. Check the names, or tell which were renamed.",
        "两轮没有共同的对象。请核对名称，或说明更名情况。"));

    internal static readonly DiagnosticDescriptor CannotMix = new("WHA113", DiagnosticSeverity.Error, new LocalText(
        "The data of {0} cannot be scored by the method of {1}, so the change cannot be split: the reasons follow. Make levels and kinds of value agree, or tell which indicators were renamed.",
        "{0} 的数据无法按 {1} 的方法计分，变化无法分解，原因见下。请使等次和数据类型一致，或说明指标更名情况。"));

    internal static readonly DiagnosticDescriptor NoLeaf = new("WHA121", DiagnosticSeverity.Error, new LocalText(
        "The scheme has no leaf '{0}'. Give the code of an indicator without children.",
        "指标体系中没有末级指标“{0}”。请填写末级指标的编码。"));

    internal static readonly DiagnosticDescriptor SameLeaf = new("WHA122", DiagnosticSeverity.Error, new LocalText(
        "'{0}' has an effort in row {1} already. Keep one of them.",
        "“{0}”在第 {1} 行已有投入。请只保留一处。"));

    internal static readonly DiagnosticDescriptor NoEffort = new("WHA123", DiagnosticSeverity.Error, new LocalText(
        "'{0}' is no effort. Give a number of 0 or more.",
        "“{0}”不能作为投入。请填写不小于 0 的数。"));
}
