using Evaluation.Diagnostics;

namespace Evaluation.Observations;

/// <content>Its header.</content>
internal static partial class ObservationDiagnostics
{
    internal static readonly DiagnosticDescriptor BlankHeader = new("OBS101", DiagnosticSeverity.Error, new LocalText(
        "The header row is blank. Put the column names into row 1.",
        "表头为空。请在第 1 行填写列名。"));

    internal static readonly DiagnosticDescriptor BlankHeading = new("OBS102", DiagnosticSeverity.Error, new LocalText(
        "Column {0} has no heading. Name it, or begin its heading with '#' to have it ignored.",
        "第 {0} 列没有列名。请填写列名；不需要的列请以“#”开头。"));

    internal static readonly DiagnosticDescriptor UnknownColumnNear = new("OBS103", DiagnosticSeverity.Error, new LocalText(
        "The column '{0}' is not known; was '{1}' meant? Correct it, or begin the heading with '#' to have it ignored.",
        "无法识别列“{0}”，是否应为“{1}”？请改正；不需要的列请以“#”开头。"));

    internal static readonly DiagnosticDescriptor UnknownColumn = new("OBS104", DiagnosticSeverity.Error, new LocalText(
        "The column '{0}' is not known. Use a known heading, in the wide form a leaf's code or title, or begin the heading with '#' to have it ignored.",
        "无法识别列“{0}”。请使用规定的列名（宽表中为末级指标的编码或名称）；不需要的列请以“#”开头。"));

    internal static readonly DiagnosticDescriptor DuplicateColumn = new("OBS105", DiagnosticSeverity.Error, new LocalText(
        "The column '{0}' means the same as column {1}, '{2}'. Keep one of them.",
        "列“{0}”与第 {1} 列“{2}”含义相同。请只保留一列。"));

    internal static readonly DiagnosticDescriptor NoSubjectColumn = new("OBS106", DiagnosticSeverity.Error, new LocalText(
        "There is no column for the subject. Name one 'subject' or '评估对象'.",
        "没有评估对象列。请将该列命名为“评估对象”或“subject”。"));

    internal static readonly DiagnosticDescriptor BranchColumn = new("OBS107", DiagnosticSeverity.Error, new LocalText(
        "'{0}' is a branch, and only leaves are observed. Use the leaves below it: {1}.",
        "“{0}”不是末级指标，不能直接填写采集值。请使用其下的末级指标：{1}。"));

    internal static readonly DiagnosticDescriptor AmbiguousColumn = new("OBS108", DiagnosticSeverity.Error, new LocalText(
        "Several leaves have the title '{0}'. Use the code of the one that is meant: {1}.",
        "有多个末级指标名为“{0}”。请改用编码：{1}。"));

    internal static readonly DiagnosticDescriptor HalfLongForm = new("OBS109", DiagnosticSeverity.Error, new LocalText(
        "The column '{0}' needs a second one beside it: the long form has both 'indicator' and 'value'. Add the other, or remove this one for the wide form.",
        "列“{0}”须成对出现：长表必须同时有“指标”和“采集值”两列。请补上另一列；若为宽表，请删除此列。"));

    internal static readonly DiagnosticDescriptor LongFormColumn = new("OBS110", DiagnosticSeverity.Error, new LocalText(
        "In the wide form '{0}' would not say which leaf it is about. Use the long form for it, or begin the heading with '#' to have it ignored.",
        "宽表中的“{0}”列无法说明所指的指标。请改用长表；不需要的列请以“#”开头。"));

    internal static readonly DiagnosticDescriptor LeafColumnInLongForm = new("OBS111", DiagnosticSeverity.Error, new LocalText(
        "'{0}' is a leaf, but this table is in the long form (it has 'indicator' and 'value'). Give its values as rows, or remove those two columns.",
        "“{0}”是末级指标，但该表为长表（有“指标”和“采集值”列）。请把它的采集值逐行填写，或删除这两列。"));

    internal static readonly DiagnosticDescriptor NoLeafColumns = new("OBS112", DiagnosticSeverity.Error, new LocalText(
        "No column is headed by a leaf's code or title. Add one for each leaf, or use the columns 'indicator' and 'value'.",
        "没有以末级指标编码或名称为列名的列。请逐个指标设列，或使用“指标”和“采集值”两列。"));
}
