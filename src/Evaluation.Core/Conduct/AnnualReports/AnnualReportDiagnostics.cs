using Evaluation.Diagnostics;

namespace Evaluation.Conduct.AnnualReports;

/// <summary>What can be wrong with the tables of an annual report: ANN1xx. What can be wrong with its file is ANN0xx.</summary>
internal static class AnnualReportDiagnostics
{
    internal static readonly DiagnosticDescriptor NoTable = new("ANN101", DiagnosticSeverity.Error, new LocalText(
        "The file has neither the table of requests nor that of review and litigation. Give the tables of the form as they were published.",
        "文件中既没有申请情况表，也没有复议诉讼情况表。请提供按规定格式公布的表格。"));

    internal static readonly DiagnosticDescriptor SeveralTables = new("ANN102", DiagnosticSeverity.Warning, new LocalText(
        "There are {0} tables of {1}; the first is checked: {2}. Give the others as files of their own.",
        "文件中有 {0} 个{1}，仅核对第一个：{2}。其余请另存为单独的文件。"));

    internal static readonly DiagnosticDescriptor MergedNumber = new("ANN103", DiagnosticSeverity.Warning, new LocalText(
        "'{1}' stands in merged cells from {0} on; it counts for the first, and the others are blank. Give each cell its own number.",
        "“{1}”位于自 {0} 起的合并单元格中，只计入第一个，其余视为空白。请逐格填写。"));
}
