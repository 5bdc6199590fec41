using Evaluation.Diagnostics;

namespace Evaluation.Reports;

/// <summary>What can be said about a report or a chart beyond the round itself.</summary>
internal static class ReportDiagnostics
{
    internal static readonly DiagnosticDescriptor MissingGlyphs = new("RPT101", DiagnosticSeverity.Warning, new LocalText(
        "The embedded font lacks {0} of the characters in the chart's text, and a picture shows □ for each: {1}. Check those names, or use the SVG or the page, where the reader's own fonts fill in.",
        "内置字体缺少图中文字所用的 {0} 个字符，图片中以“□”代替：{1}。请核对相应名称；SVG 图和网页中可由读者本机字体显示。"));

    internal static readonly DiagnosticDescriptor LeftOut = new("RPT102", DiagnosticSeverity.Info, new LocalText(
        "To keep the page readable it leaves out {0}. Use 'evaluation explain' for single subjects, or make reports of parts of the round.",
        "为控制网页大小，未列出{0}。可用 evaluation explain 命令逐个查看，或分批生成报告。"));

    internal static readonly DiagnosticDescriptor LeftOutOfDocument = new("RPT111", DiagnosticSeverity.Info, new LocalText(
        "To keep the document readable it leaves out {0}. Write the lists of problems, the page or the workbook of the round to have all of it.",
        "为控制文档篇幅，未列出{0}。全部内容请另行生成问题清单、网页报告或结果工作簿。"));
}
