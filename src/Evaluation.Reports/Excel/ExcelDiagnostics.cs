using Evaluation.Diagnostics;

namespace Evaluation.Reports.Excel;

/// <summary>What can be said about workbooks.</summary>
internal static class ExcelDiagnostics
{
    internal static readonly DiagnosticDescriptor LongText = new("RPT141", DiagnosticSeverity.Warning, new LocalText(
        "In {0} cells of this sheet the text was cut after {1} characters, which is the most that a cell holds. The whole text is in the observations; shorten it there.",
        "本表有 {0} 个单元格的文字超过 {1} 个字符，已截断。完整文字见采集数据；请在其中精简。"));

    internal static readonly DiagnosticDescriptor FullSheet = new("RPT142", DiagnosticSeverity.Warning, new LocalText(
        "A sheet holds at most {0} rows and {1} columns, and what is beyond was left out. Write workbooks of parts of the round.",
        "工作表最多容纳 {0} 行、{1} 列，超出部分未写入。请分批生成工作簿。"));

    internal static readonly DiagnosticDescriptor ManyLinks = new("RPT143", DiagnosticSeverity.Info, new LocalText(
        "{0} addresses of this sheet are plain text, because Excel opens no file with more links. Copy them into the browser, or write workbooks of parts of the round.",
        "本表有 {0} 个网址未设链接（Excel 对链接数量有限制），仅为文字。可复制到浏览器打开，或分批生成工作簿。"));
}
