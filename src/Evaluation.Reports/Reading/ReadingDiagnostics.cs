using Evaluation.Diagnostics;

namespace Evaluation.Reports.Reading;

/// <summary>What can be wrong with a workbook or page whose tables are read.</summary>
internal static class ReadingDiagnostics
{
    internal static readonly DiagnosticDescriptor BrokenWorkbook = new("ANN001", DiagnosticSeverity.Error, new LocalText(
        "The workbook cannot be read. Open it in Excel or WPS, save it as .xlsx, and try again.",
        "工作簿无法读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后重试。"));

    internal static readonly DiagnosticDescriptor Locked = new("ANN002", DiagnosticSeverity.Error, new LocalText(
        "The workbook is locked by a password. Save it without one.",
        "工作簿设有密码。请取消密码后另存。"));

    internal static readonly DiagnosticDescriptor UnpacksTooLarge = new("ANN003", DiagnosticSeverity.Error, new LocalText(
        "The workbook unpacks to more than {0} bytes, or has more than {1} parts; tables alone never need that. Copy them into a new workbook.",
        "工作簿解压后超过 {0} 字节，或部件超过 {1} 个，仅有表格的工作簿不会这么大。请将表格复制到新的工作簿。"));

    internal static readonly DiagnosticDescriptor TooManyRows = new("ANN004", DiagnosticSeverity.Warning, new LocalText(
        "There are more than {0} rows; those from here on were not read. Put the tables first.",
        "行数超过 {0}，从此行起未再读取。请将所需的表格放在前面。"));

    internal static readonly DiagnosticDescriptor TooManyCells = new("ANN005", DiagnosticSeverity.Error, new LocalText(
        "There are more than {0} cells, merged ones counted singly. Give the tables alone.",
        "单元格超过 {0} 个（合并单元格逐格计算）。请只提供所需的表格。"));

    internal static readonly DiagnosticDescriptor TooManyParts = new("ANN006", DiagnosticSeverity.Warning, new LocalText(
        "There are more than {0} sheets or tables; the others were not read. Give those that are needed alone.",
        "工作表或表格超过 {0} 个，其余未读取。请只提供所需的表格。"));

    internal static readonly DiagnosticDescriptor StoredValues = new("ANN007", DiagnosticSeverity.Info, new LocalText(
        "{0} cells hold formulas, the first of them {1}; the values stored with them were read, and nothing was worked out anew. If in doubt, open the workbook in Excel or WPS and save it.",
        "{0} 个单元格为公式，首个为 {1}；读取的是保存的结果，未重新计算。如有疑问，请用 Excel 或 WPS 打开并保存。"));

    internal static readonly DiagnosticDescriptor NoStoredValue = new("ANN008", DiagnosticSeverity.Warning, new LocalText(
        "The formula in {0} has no value stored with it, so that the cell counts as blank. Open the workbook in Excel or WPS and save it.",
        "{0} 的公式没有保存结果，按空白处理。请用 Excel 或 WPS 打开并保存。"));

    internal static readonly DiagnosticDescriptor SpanTooLarge = new("ANN009", DiagnosticSeverity.Warning, new LocalText(
        "{0} of the cell {1} is '{2}', which is no credible number of cells; 1 was taken. Correct the page.",
        "单元格 {1} 的 {0} 为“{2}”，不是可信的单元格数，按 1 处理。请改正网页。"));

    internal static readonly DiagnosticDescriptor ForeignEncoding = new("ANN010", DiagnosticSeverity.Error, new LocalText(
        "The page says that it is in {0}, which is not read here. Save it as UTF-8.",
        "网页声明的编码是 {0}，此处不支持。请另存为 UTF-8。"));

    internal static readonly DiagnosticDescriptor NoText = new("ANN011", DiagnosticSeverity.Error, new LocalText(
        "This is a workbook and has no text. Give the text as a page or a text file.",
        "这是工作簿，没有正文。请提供网页或文本文件。"));

    internal static readonly DiagnosticDescriptor TooDeep = new("ANN012", DiagnosticSeverity.Error, new LocalText(
        "The elements of the page are nested more than {0} deep. Save the tables of the report alone.",
        "网页元素嵌套超过 {0} 层。请只保存年度报告的表格。"));

    internal static readonly DiagnosticDescriptor FormulasUnknown = new("ANN013", DiagnosticSeverity.Info, new LocalText(
        "It cannot be told which cells of the workbook hold formulas; the values stored with them were read. If in doubt, open it in Excel or WPS and save it.",
        "无法判断工作簿中哪些单元格为公式；读取的是保存的结果。如有疑问，请用 Excel 或 WPS 打开并保存。"));
}
