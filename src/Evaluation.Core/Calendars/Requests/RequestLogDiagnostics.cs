using Evaluation.Diagnostics;

namespace Evaluation.Calendars.Requests;

/// <summary>What can be wrong with a log of requests.</summary>
internal static class RequestLogDiagnostics
{
    internal static readonly DiagnosticDescriptor Blank = new("CAL331", DiagnosticSeverity.Error, new LocalText(
        "The cell is blank. Give the number of the request and the day it was received.", "单元格为空。请填写申请编号和收到日期。"));

    internal static readonly DiagnosticDescriptor BadDate = new("CAL332", DiagnosticSeverity.Error, new LocalText(
        "'{0}' is no date. Write it as 2026-05-31.", "“{0}”不是日期。请按 2026-05-31 的格式填写。"));

    internal static readonly DiagnosticDescriptor Twice = new("CAL333", DiagnosticSeverity.Error, new LocalText(
        "The request '{0}' already stands in row {1}. Keep one of the two rows.", "申请“{0}”已在第 {1} 行出现。请只保留一行。"));

    internal static readonly DiagnosticDescriptor Uncorrected = new("CAL334", DiagnosticSeverity.Error, new LocalText(
        "A corrected request needs the day of the notice to correct. Give it, or take the day of the corrected request out.", "填写了补正收到日期，但没有补正告知日期。请补填，或删去补正收到日期。"));

    internal static readonly DiagnosticDescriptor OtherOffice = new("CAL335", DiagnosticSeverity.Warning, new LocalText(
        "{0} requests are of offices without a workbook here, for instance '{1}', and are not told. Check the names.", "有 {0} 件申请的单位没有对应的自查表，如“{1}”，未列出。请核对单位名称。"));

    internal static readonly DiagnosticDescriptor NoOffice = new("CAL336", DiagnosticSeverity.Warning, new LocalText(
        "{0} requests name no office though several workbooks were read, '{1}' first, and are not told. Fill in the office.", "读取了多份自查表，但有 {0} 件申请未注明单位（首个为“{1}”），未列出。请补填单位名称。"));

    internal static readonly DiagnosticDescriptor NotReckoned = new("CAL337", DiagnosticSeverity.Warning, new LocalText(
        "When the reply to '{0}' is due cannot be reckoned: {1}", "无法推算申请“{0}”的答复期限：{1}"));
}
