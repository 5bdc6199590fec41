using Evaluation.Diagnostics;

namespace Evaluation.Patterns.Reading;

/// <summary>What can be wrong with lists of clients and of labels. What is wrong with any table (OBS0xx to OBS2xx) comes before.</summary>
internal static class PatternFileDiagnostics
{
    // The header.
    internal static readonly DiagnosticDescriptor MissingColumn = Error("PAT951",
        "There is no column '{0}'. Add it.",
        "缺少列“{0}”。请补上。");

    internal static readonly DiagnosticDescriptor UnknownColumn = Error("PAT952",
        "The column '{0}' is not known. Use {1}, or begin the heading with '#' to have it ignored.",
        "无法识别列“{0}”。请使用{1}；不需要的列请以“#”开头。");

    internal static readonly DiagnosticDescriptor UnknownColumnNear = Error("PAT953",
        "The column '{0}' is not known; was '{1}' meant? Correct it, or begin the heading with '#' to have it ignored.",
        "无法识别列“{0}”，是否应为“{1}”？请改正；不需要的列请以“#”开头。");

    // A row.
    internal static readonly DiagnosticDescriptor BlankSubject = Error("PAT961",
        "The subject is blank. Fill in the name.",
        "评估对象为空。请填写名称。");

    internal static readonly DiagnosticDescriptor UnknownLabel = Error("PAT962",
        "'{0}' is no label. Write yes for a sheet that was judged careless or worse, no for one that was judged sound, or nothing.",
        "“{0}”不是标注。经人工认定有问题的评分表填“是”，认定正常的填“否”，未认定的留空。");

    internal static readonly DiagnosticDescriptor Contradiction = Error("PAT963",
        "The sheet of '{0}' already has the other label in row {1}. Keep the one that is right.",
        "“{0}”的评分表在第 {1} 行已有相反的标注。请保留正确的一条。");

    internal static readonly DiagnosticDescriptor MisspeltSubject = Warning("PAT971",
        "The observations have no subject '{0}', so this row plays no part. If '{1}' was meant, correct it.",
        "采集值中没有评估对象“{0}”，该行不起作用。如应为“{1}”，请改正。");

    internal static readonly DiagnosticDescriptor UnknownSubject = Warning("PAT972",
        "The observations have no subject '{0}', so this row plays no part. If the subject took part under another name, use that.",
        "采集值中没有评估对象“{0}”，该行不起作用。如其以其他名称参评，请改用该名称。");

    internal static readonly DiagnosticDescriptor MisspeltEvaluator = Warning("PAT973",
        "The observations have no evaluator '{0}', so this row plays no part. If '{1}' was meant, correct it.",
        "采集值中没有评估员“{0}”，该行不起作用。如应为“{1}”，请改正。");

    internal static readonly DiagnosticDescriptor UnknownEvaluator = Warning("PAT974",
        "The observations have no evaluator '{0}', so this row plays no part. If the evaluator took part under another name, use that.",
        "采集值中没有评估员“{0}”，该行不起作用。如其以其他名称参评，请改用该名称。");

    internal static readonly DiagnosticDescriptor NoSuchSheet = Warning("PAT975",
        "'{0}' did not score '{1}', so this row plays no part. Correct the evaluator or the subject.",
        "“{0}”没有评过“{1}”，该行不起作用。请改正评估员或评估对象。");

    internal static readonly DiagnosticDescriptor DoubledRow = Warning("PAT976",
        "'{0}' already stands in row {1}. Was another one meant? If not, delete one of the rows.",
        "“{0}”已在第 {1} 行出现。是否应为另一项？如不是，请删去其一。");

    private static DiagnosticDescriptor Error(string code, string english, string chinese) =>
        new(code, DiagnosticSeverity.Error, new LocalText(english, chinese));

    private static DiagnosticDescriptor Warning(string code, string english, string chinese) =>
        new(code, DiagnosticSeverity.Warning, new LocalText(english, chinese));
}
