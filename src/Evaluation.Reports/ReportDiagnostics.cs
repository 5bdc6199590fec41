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

    internal static readonly DiagnosticDescriptor TemplateUnreadable = new("RPT121", DiagnosticSeverity.Error, new LocalText(
        "The template cannot be read: {0} Check the path and the encoding.",
        "模板无法读取：{0} 请检查路径和编码。"));

    internal static readonly DiagnosticDescriptor TemplateEmpty = new("RPT122", DiagnosticSeverity.Error, new LocalText(
        "The folder has none of the files that a template is made of: {0}. Give a folder with at least one of them.",
        "文件夹中没有任何模板文件：{0}。请指定至少含其中一个文件的文件夹。"));

    internal static readonly DiagnosticDescriptor TemplateTooLarge = new("RPT123", DiagnosticSeverity.Error, new LocalText(
        "A template has at most {0} files of at most {1} bytes. Take away what is not part of it.",
        "模板至多 {0} 个文件，每个至多 {1} 字节。请移走多余内容。"));

    internal static readonly DiagnosticDescriptor TemplateSyntax = new("RPT124", DiagnosticSeverity.Error, new LocalText(
        "The template cannot be understood: {0}. Mend it there; the syntax is that of Liquid.",
        "模板无法解析：{0}。请修改此处；语法为 Liquid。"));

    internal static readonly DiagnosticDescriptor TemplateName = new("RPT125", DiagnosticSeverity.Error, new LocalText(
        "The template asks for '{0}', which the model does not have there. Look it up in docs/html-templates.md, which lists all there is.",
        "模板使用了“{0}”，但模型在该处没有此项。全部可用项见 docs/html-templates.md，请对照修改。"));

    internal static readonly DiagnosticDescriptor TemplateFilter = new("RPT126", DiagnosticSeverity.Error, new LocalText(
        "The template uses a filter '{0}', and there is none. Use one of Liquid's own.",
        "模板使用了过滤器“{0}”，但没有此过滤器。请使用 Liquid 自带的过滤器。"));

    internal static readonly DiagnosticDescriptor TemplateInclude = new("RPT127", DiagnosticSeverity.Error, new LocalText(
        "The template includes '{0}', which is not in its folder. Put it there; nothing outside can be read.",
        "模板引用了“{0}”，但其文件夹中没有该文件。请放入该文件夹；文件夹以外的文件不能读取。"));

    internal static readonly DiagnosticDescriptor TemplateLimit = new("RPT128", DiagnosticSeverity.Error, new LocalText(
        "The template does more than a page needs: a loop without an end, files that include each other, or a text that grows and grows. Look for one of these.",
        "模板的运算超出一个网页所需：可能存在无尽循环、文件相互引用，或不断变长的文本。请检查这几处。"));

    internal static readonly DiagnosticDescriptor LeftOutOfDocument = new("RPT111", DiagnosticSeverity.Info, new LocalText(
        "To keep the document readable it leaves out {0}. Write the lists of problems, the page or the workbook of the round to have all of it.",
        "为控制文档篇幅，未列出{0}。全部内容请另行生成问题清单、网页报告或结果工作簿。"));
}
