using Evaluation.Diagnostics;

namespace Evaluation.Reports;

/// <summary>What can be said about a report or a chart beyond the round itself.</summary>
internal static class ReportDiagnostics
{
    internal static readonly DiagnosticDescriptor MissingGlyphs = new("RPT101", DiagnosticSeverity.Warning, new LocalText(
        "Neither the embedded font nor any font of this machine has {0} of the characters in the chart's text, and a picture shows □ for each: {1}. Check those names and install a font that has them, or use the SVG or the page, where the reader's own fonts fill in.",
        "内置字体和本机字体均缺少图中文字所用的 {0} 个字符，图片中以“□”代替：{1}。请核对相应名称并安装含有这些字符的字体；SVG 图和网页中可由读者本机字体显示。"));

    internal static readonly DiagnosticDescriptor LeftOut = new("RPT102", DiagnosticSeverity.Info, new LocalText(
        "To keep the page readable it leaves out {0}. Use 'evaluation explain' for single subjects, or make reports of parts of the round.",
        "为控制网页大小，未列出{0}。可用 evaluation explain 命令逐个查看，或分批生成报告。"));
}
