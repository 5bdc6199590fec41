using Evaluation.Diagnostics;

namespace Evaluation.Reports.Excel.Dossiers;

/// <summary>What can be wrong with the workbook of a dossier beside what its cells say.</summary>
internal static class DossierWorkbookDiagnostics
{
    internal static readonly DiagnosticDescriptor NoDossier = new("CON021", DiagnosticSeverity.Error, new LocalText(
        "This is no workbook of a dossier: it has no sheet '{0}' with a row '{1}'. Write one with 'evaluation conduct --template', and fill that in.",
        "这不是评估项目档案工作簿：没有含“{1}”一行的工作表“{0}”。请用 evaluation conduct --template 生成后填写。"));

    internal static readonly DiagnosticDescriptor UnknownLabel = new("CON022", DiagnosticSeverity.Warning, new LocalText(
        "'{0}' is none of the fields of this sheet, and what stands there was not read. Use the names of the template.",
        "“{0}”不是本表的栏目，其内容未读取。请使用模板中的名称。"));

    internal static readonly DiagnosticDescriptor NoSuchProgramme = new("CON023", DiagnosticSeverity.Error, new LocalText(
        "The row belongs to '{0}', which is none of the programmes of the sheet '{1}'. Choose one of them.",
        "该行所属的“{0}”不是工作表“{1}”中的项目。请从中选择。"));

    internal static readonly DiagnosticDescriptor NotEmpty = new("CON024", DiagnosticSeverity.Error, new LocalText(
        "It is said that there are none, but the sheet '{0}' has rows of this programme. Clear one of them.",
        "此处填写没有，但工作表“{0}”中有该项目的记录。请清除其中一处。"));
}
