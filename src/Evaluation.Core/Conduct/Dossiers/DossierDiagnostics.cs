using Evaluation.Diagnostics;

namespace Evaluation.Conduct.Dossiers;

/// <summary>What can be wrong with a dossier beside its YAML.</summary>
internal static class DossierDiagnostics
{
    internal static readonly DiagnosticDescriptor NotACount = Error("CON001",
        "'{0}' is {1}, which is no number of things. Give a whole number, 0 or more; leave it out when it is not known.",
        "“{0}”为 {1}，不是数量。请填写非负整数；不清楚时请不填。");

    internal static readonly DiagnosticDescriptor NegativeAmount = Error("CON002",
        "'{0}' is {1}. Give an amount in yuan, 0 or more, and tell by 'from' and 'to' who pays whom.",
        "“{0}”为 {1}。金额（元）应不小于 0，付款方向用 from、to 表示。");

    internal static readonly DiagnosticDescriptor DatesOutOfOrder = Error("CON003",
        "'{0}' ({1}) is before '{2}' ({3}). Correct one of the dates.",
        "“{0}”（{1}）早于“{2}”（{3}）。请更正其中一个日期。");

    internal static readonly DiagnosticDescriptor DoubledProgramme = Error("CON004",
        "The programme '{0}' stands twice in the file. Give each programme a name of its own.",
        "项目“{0}”在文件中重复。请为每个项目使用不同的名称。");

    internal static readonly DiagnosticDescriptor MoreThanThereAre = Error("CON005",
        "'{0}' is {1}, more than '{2}' ({3}). Correct one of them.",
        "“{0}”为 {1}，大于“{2}”（{3}）。请更正其中一个。");

    internal static readonly DiagnosticDescriptor DecisionIncomplete = Error("CON006",
        "The appeal of '{0}' has a decision without a date, or a date without a decision. Give both, or none.",
        "“{0}”的申诉只有决定或只有决定日期。请同时填写，或都不填。");

    internal static readonly DiagnosticDescriptor NoProgrammes = Error("CON007",
        "'programmes' is an empty list. Give at least one programme.",
        "programmes 列表为空。请至少填写一个项目。");

    private static DiagnosticDescriptor Error(string code, string english, string chinese) => new(code, DiagnosticSeverity.Error, new LocalText(english, chinese));
}
