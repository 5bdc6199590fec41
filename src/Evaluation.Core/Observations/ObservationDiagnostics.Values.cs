using Evaluation.Diagnostics;

namespace Evaluation.Observations;

/// <content>A value. Arguments: {0} what stands there, {1} the leaf, {2} what helps to mend it.</content>
internal static partial class ObservationDiagnostics
{
    internal static readonly DiagnosticDescriptor NotANumber = new("OBS301", DiagnosticSeverity.Error, new LocalText(
        "'{0}' is not a number for {1}. Write digits with '.' as the decimal point, such as 12.5.",
        "指标 {1} 的“{0}”不是数字。请用数字填写，小数点为“.”，如 12.5。"));

    internal static readonly DiagnosticDescriptor FullWidthNumber = new("OBS302", DiagnosticSeverity.Error, new LocalText(
        "'{0}' for {1} is in full-width or other special characters. Write {2}.",
        "指标 {1} 的“{0}”含有全角或特殊字符。请写作 {2}。"));

    internal static readonly DiagnosticDescriptor Percent = new("OBS303", DiagnosticSeverity.Error, new LocalText(
        "'{0}' for {1} has a percent sign. Write the number alone: {2} where the indicator counts in hundredths, else the share of 1.",
        "指标 {1} 的“{0}”带有百分号。请只写数字：按百分数计的写 {2}，按比值计的写小数。"));

    internal static readonly DiagnosticDescriptor Separators = new("OBS304", DiagnosticSeverity.Error, new LocalText(
        "'{0}' for {1} has separators in it. Write the number without them, with '.' as the decimal point.",
        "指标 {1} 的“{0}”含有分隔符。请去掉分隔符，小数点为“.”。"));

    internal static readonly DiagnosticDescriptor NotExact = new("OBS305", DiagnosticSeverity.Error, new LocalText(
        "'{0}' for {1} has more digits than can be kept exactly. Write at most 28 digits.",
        "指标 {1} 的“{0}”位数过多，无法精确保存。请写不超过 28 位数字。"));

    internal static readonly DiagnosticDescriptor NumberTooLarge = new("OBS306", DiagnosticSeverity.Error, new LocalText(
        "'{0}' for {1} is beyond {2} in size. Check the number and its unit.",
        "指标 {1} 的“{0}”的绝对值超过 {2}。请检查数值和单位。"));

    internal static readonly DiagnosticDescriptor ExcelError = new("OBS307", DiagnosticSeverity.Error, new LocalText(
        "'{0}' for {1} is an Excel error value. Mend the formula in the workbook, or leave the cell blank if nothing was collected.",
        "指标 {1} 的“{0}”是 Excel 错误值。请在工作簿中改正公式；未采集的请留空。"));

    internal static readonly DiagnosticDescriptor NotYesNo = new("OBS308", DiagnosticSeverity.Error, new LocalText(
        "'{0}' is neither yes nor no for {1}. Write yes or no.",
        "指标 {1} 的“{0}”不是“是”或“否”。请填写“是”或“否”。"));

    internal static readonly DiagnosticDescriptor UnknownLevelNear = new("OBS309", DiagnosticSeverity.Error, new LocalText(
        "{1} has no level '{0}'; was '{2}' meant? Correct it.",
        "指标 {1} 没有等次“{0}”，是否应为“{2}”？请改正。"));

    internal static readonly DiagnosticDescriptor UnknownLevel = new("OBS310", DiagnosticSeverity.Error, new LocalText(
        "{1} has no level '{0}'. Use one of: {2}.",
        "指标 {1} 没有等次“{0}”。请从中选用：{2}。"));

    internal static readonly DiagnosticDescriptor NotACount = new("OBS311", DiagnosticSeverity.Error, new LocalText(
        "'{0}' is not a number of cases for {1}. Write a whole number from 0 up.",
        "指标 {1} 的“{0}”不是件数。请填写非负整数。"));

    internal static readonly DiagnosticDescriptor UnknownItem = new("OBS313", DiagnosticSeverity.Error, new LocalText(
        "'{0}' names an item that the checklist of {1} does not have. Use items such as {2}, separated by ';', or 'none'.",
        "指标 {1} 的“{0}”含有清单中没有的要素。请填写 {2} 等要素，以“;”分隔；都不满足的填“无”。"));

    internal static readonly DiagnosticDescriptor NotADate = new("OBS312", DiagnosticSeverity.Error, new LocalText(
        "'{0}' is not a date for {1}. Write it such as 2024-05-31.",
        "指标 {1} 的“{0}”不是日期。请写作 2024-05-31。"));

    internal static readonly DiagnosticDescriptor UnknownStep = new("OBS333", DiagnosticSeverity.Error, new LocalText(
        "'{2}' in '{0}' for {1} names no step that is known here. Write steps such as received=2020-03-02; replied=2020-03-30.",
        "指标 {1} 的“{0}”中的“{2}”不是可识别的环节。请写作 收到=2020-03-02；答复=2020-03-30。"));

    internal static readonly DiagnosticDescriptor StepWithoutDate = new("OBS334", DiagnosticSeverity.Error, new LocalText(
        "'{2}' in '{0}' for {1} has no date that there is. Write it such as 2024-05-31; only a consultation has two (2024-05-31..2024-06-07) and only an extension days (2024-05-31+10).",
        "指标 {1} 的“{0}”中的“{2}”没有有效的日期。请写作 2024-05-31；只有征求意见可写起止（2024-05-31..2024-06-07），只有延期可写天数（2024-05-31+10）。"));

    internal static readonly DiagnosticDescriptor StepTwice = new("OBS335", DiagnosticSeverity.Error, new LocalText(
        "'{2}' in '{0}' for {1} is a step that stands there already. Keep the one that counts.",
        "指标 {1} 的“{0}”中的“{2}”与前面的环节重复。请只保留有效的一个。"));

    internal static readonly DiagnosticDescriptor NoStart = new("OBS336", DiagnosticSeverity.Error, new LocalText(
        "'{0}' for {1} does not say when the time began. Add it, such as received=2020-03-02.",
        "指标 {1} 的“{0}”没有写明起算日期。请补上，如 收到=2020-03-02。"));

    internal static readonly DiagnosticDescriptor TooManySteps = new("OBS337", DiagnosticSeverity.Error, new LocalText(
        "'{0}' for {1} has more than {2} steps. Keep those of one matter.",
        "指标 {1} 的“{0}”超过 {2} 个环节。请只保留一件事项的环节。"));

    internal static readonly DiagnosticDescriptor StepNotCounted = new("OBS338", DiagnosticSeverity.Error, new LocalText(
        "'{2}' in '{0}' is a step that the method of {1} does not know: it counts from one date to another. Remove it, or let the scheme say 'clock: request'.",
        "“{0}”中的“{2}”对指标 {1} 不适用：该指标只计算起止两个日期。请删去，或在指标体系中写 clock: request。"));

    internal static readonly DiagnosticDescriptor CorrectedWithoutNotice = new("OBS339", DiagnosticSeverity.Error, new LocalText(
        "'{0}' for {1} has a corrected request and no notice to correct it. Add the notice, such as notice=2020-03-06.",
        "指标 {1} 的“{0}”有补正而没有补正告知。请补上，如 补正告知=2020-03-06。"));

    internal static readonly DiagnosticDescriptor NotADateOfList = new("OBS341", DiagnosticSeverity.Error, new LocalText(
        "'{2}' in '{0}' for {1} is not a date. Write dates such as 2024-05-31, separated by ';', or 'none'.",
        "指标 {1} 的“{0}”中的“{2}”不是日期。请填写 2024-05-31 形式的日期，以“;”分隔；没有的填“无”。"));
}
