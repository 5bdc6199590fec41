using Evaluation.Diagnostics;

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>What can be wrong with filled-in workbooks.</summary>
internal static class SelfScoreDiagnostics
{
    internal static readonly DiagnosticDescriptor NoWorkbook = new("OBS451", DiagnosticSeverity.Error, new LocalText(
        "The file is damaged, was not copied whole, or is no workbook. Open it in an office program and save it as .xlsx, or ask for it again.", "文件已损坏、传输不完整，或不是工作簿。请用办公软件打开并另存为 .xlsx 格式，或请填报单位重新提交。"));

    internal static readonly DiagnosticDescriptor OldFormat = new("OBS452", DiagnosticSeverity.Error, new LocalText(
        "This is a workbook with a password or of the old .xls format. Save it as .xlsx without a password.", "该文件设有打开密码或为旧 .xls 格式。请另存为 .xlsx 格式，不设打开密码。"));

    internal static readonly DiagnosticDescriptor TooLarge = new("OBS453", DiagnosticSeverity.Error, new LocalText(
        "The workbook unpacks to more than {0} characters or {1} cells. Copy the values into a fresh template.", "工作簿解压后超过 {0} 个字符或 {1} 个单元格。请将内容复制到新的自查表。"));

    internal static readonly DiagnosticDescriptor NoTemplate = new("OBS454", DiagnosticSeverity.Error, new LocalText(
        "The workbook has no sheet '{0}', so it is none of ours or was taken apart. Fill in a workbook that 'evaluation template' wrote; any other table of observations is read from CSV.", "工作簿中没有工作表“{0}”，不是自查表或结构已被改动。请填写由 evaluation template 生成的工作簿；其他采集值表请另存为 CSV。"));

    internal static readonly DiagnosticDescriptor OtherScheme = new("OBS455", DiagnosticSeverity.Error, new LocalText(
        "The workbook was made for the scheme {0}, version {1}, which is not the one given or has changed since. Give that scheme, or fill in a fresh template.",
        "该自查表是为指标体系 {0} 版本 {1} 生成的，与所给指标体系不同或其内容已改动。请使用对应的指标体系，或重新生成自查表。"));

    internal static readonly DiagnosticDescriptor NoSubject = new("OBS456", DiagnosticSeverity.Error, new LocalText(
        "The name of the office is blank. Fill it in in {0}.", "单位名称为空。请在 {0} 中填写。"));

    internal static readonly DiagnosticDescriptor SameSubject = new("OBS457", DiagnosticSeverity.Error, new LocalText(
        "'{0}' is the office of {1} as well. Keep one of the two files, or correct the name.", "“{0}”在 {1} 中已填报。请只保留一份，或更正单位名称。"));

    internal static readonly DiagnosticDescriptor Formula = new("OBS458", DiagnosticSeverity.Error, new LocalText(
        "{0} holds a formula where {1} is filled in. Replace it by its value.", "{0} 是公式，而此处应填写指标 {1} 的内容。请改为数值或文字。"));

    internal static readonly DiagnosticDescriptor TextForNumber = new("OBS459", DiagnosticSeverity.Error, new LocalText(
        "{0} holds the text '{2}' where {1} takes a number. Type the number again, without a unit.", "{0} 中是文字“{2}”，而指标 {1} 应填数字。请重新输入数字，不带单位。"));

    internal static readonly DiagnosticDescriptor NumberForText = new("OBS460", DiagnosticSeverity.Error, new LocalText(
        "{0} holds a date or number ({2}) where {1} takes text. Format the cell as text and type it again, such as 2024-05-31.", "{0} 中是日期或数字（{2}），而指标 {1} 应填文字。请将单元格设为文本后重新输入，如 2024-05-31。"));

    internal static readonly DiagnosticDescriptor OutOfRange = new("OBS461", DiagnosticSeverity.Error, new LocalText(
        "{0} holds {2}, and {1} goes from 0 to {3}. Correct it.", "{0} 填了 {2}，而指标 {1} 的范围是 0 至 {3}。请更正。"));

    internal static readonly DiagnosticDescriptor RowMissing = new("OBS462", DiagnosticSeverity.Error, new LocalText(
        "The row of {0} is gone or its code was changed. Undo that, or fill in a fresh template.", "缺少 {0} 所在行或其编码已被改动。请恢复，或使用新的自查表填写。"));

    internal static readonly DiagnosticDescriptor RowTwice = new("OBS463", DiagnosticSeverity.Error, new LocalText(
        "{0} stands in row {1} as well. Keep one of the two rows.", "{0} 在第 {1} 行已出现。请只保留一行。"));

    internal static readonly DiagnosticDescriptor RowMoved = new("OBS464", DiagnosticSeverity.Warning, new LocalText(
        "{0} rows do not stand where they stood, {1} first; they were read by their codes. Check that nothing slipped.", "有 {0} 行不在原位置（首个为 {1}），已按编码读取。请核对是否错行。"));

    internal static readonly DiagnosticDescriptor Open = new("OBS465", DiagnosticSeverity.Warning, new LocalText(
        "{0} of {1} rows are open. Fill them in, or write that they are not applicable.", "{1} 项中有 {0} 项未填。请补填，或注明不适用。"));

    internal static readonly DiagnosticDescriptor NoFiles = new("OBS466", DiagnosticSeverity.Error, new LocalText(
        "The folder has no .xlsx file. Give the folder with the filled-in workbooks.", "文件夹中没有 .xlsx 文件。请指定存放已填自查表的文件夹。"));

}
