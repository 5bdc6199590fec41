using Evaluation.Diagnostics;

namespace Evaluation.Observations;

/// <summary>What can be wrong with observations that are read: OBS0xx the file, OBS1xx its header, OBS2xx a row, OBS3xx a value.</summary>
internal static partial class ObservationDiagnostics
{
    internal static readonly DiagnosticDescriptor FileNotFound = new("OBS001", DiagnosticSeverity.Error, new LocalText(
        "There is no such file. Check the path.",
        "文件不存在。请检查路径。"));

    internal static readonly DiagnosticDescriptor AccessDenied = new("OBS002", DiagnosticSeverity.Error, new LocalText(
        "The file may not be read. Ask for the right to read it, or copy it to a folder of your own.",
        "没有读取该文件的权限。请申请权限，或复制到自己的文件夹。"));

    internal static readonly DiagnosticDescriptor IsDirectory = new("OBS003", DiagnosticSeverity.Error, new LocalText(
        "This is a folder. Name the file in it.",
        "这是文件夹。请指明其中的文件。"));

    internal static readonly DiagnosticDescriptor Unreadable = new("OBS004", DiagnosticSeverity.Error, new LocalText(
        "The file cannot be read: {0} Close the program that has it open, or copy the file, and try again.",
        "文件无法读取：{0} 请关闭正在使用它的程序，或另存一份后重试。"));

    internal static readonly DiagnosticDescriptor FileTooLarge = new("OBS005", DiagnosticSeverity.Error, new LocalText(
        "The file is larger than {0} bytes. Split it into several.",
        "文件超过 {0} 字节。请拆分成多个文件。"));

    internal static readonly DiagnosticDescriptor EmptyFile = new("OBS006", DiagnosticSeverity.Error, new LocalText(
        "There is nothing in it. Give a header row and at least one row of observations.",
        "内容为空。请提供表头和至少一行采集值。"));

    internal static readonly DiagnosticDescriptor Workbook = new("OBS007", DiagnosticSeverity.Error, new LocalText(
        "This is an Excel workbook; save it as CSV UTF-8.",
        "这是 Excel 工作簿，请另存为“CSV UTF-8（逗号分隔）”。"));

    internal static readonly DiagnosticDescriptor NotText = new("OBS008", DiagnosticSeverity.Error, new LocalText(
        "This is not a text file: it has a zero byte at byte {0}. Save the table as CSV UTF-8.",
        "这不是文本文件：第 {0} 字节为零字节。请将表格另存为“CSV UTF-8（逗号分隔）”。"));

    internal static readonly DiagnosticDescriptor WrongEncoding = new("OBS009", DiagnosticSeverity.Error, new LocalText(
        "Byte {0} (counted from 0) is not valid {1}. Save the table as CSV UTF-8.",
        "第 {0} 字节（从 0 起）不是有效的 {1} 编码。请将表格另存为“CSV UTF-8（逗号分隔）”。"));

    internal static readonly DiagnosticDescriptor NoRows = new("OBS010", DiagnosticSeverity.Error, new LocalText(
        "There is a header but no row of observations. Add at least one.",
        "只有表头，没有采集值。请至少填写一行。"));

    internal static readonly DiagnosticDescriptor TooManyColumns = new("OBS011", DiagnosticSeverity.Error, new LocalText(
        "There are {0} columns; at most {1} can be read. Delete columns that are not needed, or use the long form.",
        "共有 {0} 列，最多可读 {1} 列。请删除多余的列，或改用长表。"));

    internal static readonly DiagnosticDescriptor CellTooLong = new("OBS012", DiagnosticSeverity.Error, new LocalText(
        "The cell has {0} characters; at most {1} can be read. Shorten it.",
        "该单元格有 {0} 个字符，最多可读 {1} 个。请缩短。"));

    internal static readonly DiagnosticDescriptor RowTooLong = new("OBS013", DiagnosticSeverity.Error, new LocalText(
        "The row has more than {0} characters, and nothing from it on was read. Look for a quotation mark that is never closed.",
        "该行超过 {0} 个字符，从该行起未再读取。请检查是否有未闭合的引号。"));

    internal static readonly DiagnosticDescriptor TooManyObservations = new("OBS014", DiagnosticSeverity.Error, new LocalText(
        "There are more than {0} observations, and nothing from this row on was read. Split the file.",
        "采集值超过 {0} 条，从该行起未再读取。请拆分文件。"));

    internal static readonly DiagnosticDescriptor MoreErrors = new("OBS015", DiagnosticSeverity.Error, new LocalText(
        "{0} diagnostics are listed; {1} more rows up to this one have errors too. Mend those listed, then read again.",
        "已列出 {0} 条诊断；截至该行另有 {1} 行有错误。请先改正已列出的问题，再重新读取。"));

    internal static readonly DiagnosticDescriptor MoreWarnings = new("OBS016", DiagnosticSeverity.Warning, new LocalText(
        "{0} diagnostics are listed; {1} more warnings up to this row are not. Look at those listed, then read again.",
        "已列出 {0} 条诊断；截至该行另有 {1} 条警告未列出。请先处理已列出的问题，再重新读取。"));
}
