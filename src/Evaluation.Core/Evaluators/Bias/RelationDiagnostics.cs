using Evaluation.Diagnostics;

namespace Evaluation.Evaluators.Bias;

/// <summary>What can be wrong with a list of ties: EVD1xx its header, EVD2xx a row. What is wrong with any table (OBS0xx to OBS2xx) comes before.</summary>
internal static class RelationDiagnostics
{
    // The header.
    internal static readonly DiagnosticDescriptor MissingColumn = Error("EVD101",
        "There is no column '{0}'. Add it.",
        "缺少列“{0}”。请补上。");

    internal static readonly DiagnosticDescriptor UnknownColumn = Error("EVD102",
        "The column '{0}' is not known. Use evaluator, subject and tie, or begin the heading with '#' to have it ignored.",
        "无法识别列“{0}”。请使用评估员、评估对象、关联；不需要的列请以“#”开头。");

    internal static readonly DiagnosticDescriptor UnknownColumnNear = Error("EVD103",
        "The column '{0}' is not known; was '{1}' meant? Correct it, or begin the heading with '#' to have it ignored.",
        "无法识别列“{0}”，是否应为“{1}”？请改正；不需要的列请以“#”开头。");

    // A row.
    internal static readonly DiagnosticDescriptor BlankEvaluator = Error("EVD201",
        "The evaluator is blank. Fill in the name.",
        "评估员为空。请填写姓名。");

    internal static readonly DiagnosticDescriptor BlankSubject = Error("EVD202",
        "The subject is blank. Fill in the name.",
        "评估对象为空。请填写名称。");

    internal static readonly DiagnosticDescriptor MisspeltEvaluator = Warning("EVD251",
        "The observations have no evaluator '{0}', so this tie plays no part. If '{1}' was meant, correct it.",
        "采集值中没有评估员“{0}”，该关联不起作用。如应为“{1}”，请改正。");

    internal static readonly DiagnosticDescriptor MisspeltSubject = Warning("EVD252",
        "The observations have no subject '{0}', so this tie plays no part. If '{1}' was meant, correct it.",
        "采集值中没有评估对象“{0}”，该关联不起作用。如应为“{1}”，请改正。");

    internal static readonly DiagnosticDescriptor UnknownEvaluator = Warning("EVD253",
        "The observations have no evaluator '{0}', so this tie plays no part. If the evaluator took part under another name, use that.",
        "采集值中没有评估员“{0}”，该关联不起作用。如其以其他名称参评，请改用该名称。");

    internal static readonly DiagnosticDescriptor UnknownSubject = Warning("EVD254",
        "The observations have no subject '{0}', so this tie plays no part. If the subject took part under another name, use that.",
        "采集值中没有评估对象“{0}”，该关联不起作用。如其以其他名称参评，请改用该名称。");

    internal static readonly DiagnosticDescriptor DoubledRow = Warning("EVD255",
        "The tie between '{0}' and '{1}' already stands in row {2}. Was another evaluator or subject meant? If not, delete one of the rows.",
        "“{0}”与“{1}”的这一关联已在第 {2} 行出现。是否应为另一评估员或对象？如不是，请删去其一。");

    private static DiagnosticDescriptor Error(string code, string english, string chinese) =>
        new(code, DiagnosticSeverity.Error, new LocalText(english, chinese));

    private static DiagnosticDescriptor Warning(string code, string english, string chinese) =>
        new(code, DiagnosticSeverity.Warning, new LocalText(english, chinese));
}
