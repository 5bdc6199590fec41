using Evaluation.Diagnostics;

namespace Evaluation.Robustness;

/// <summary>What can be wrong with a study of robustness, found before anything is drawn.</summary>
internal static class RobustnessDiagnostics
{
    // The study.
    internal static readonly DiagnosticDescriptor NoFactors = Error("ROB100",
        "No factor is given, so nothing would vary. Give at least one.",
        "未给出任何不确定性因素，无从变动。请至少给出一个。");

    internal static readonly DiagnosticDescriptor SameName = Error("ROB101",
        "Two factors are named '{0}'. Give each a name of its own.",
        "有两个因素同名“{0}”。请分别命名。");

    internal static readonly DiagnosticDescriptor BadName = Error("ROB102",
        "'{0}' is no name for a factor. Give 1 to {1} characters on one line.",
        "“{0}”不能作为因素名称。请给出同一行内的 1 至 {1} 个字符。");

    internal static readonly DiagnosticDescriptor TooLarge = Error("ROB103",
        "{0} draws of {1} subjects are more than the {2} ranks that fit. Take fewer draws.",
        "{1} 个对象抽取 {0} 次，超出可容纳的 {2} 个名次。请减少抽取次数。");

    internal static readonly DiagnosticDescriptor TooManySubjects = Error("ROB104",
        "The round has {0} subjects; at most {1} can be studied at once. Study groups of them.",
        "本轮有 {0} 个对象，一次最多研究 {1} 个。请分组研究。");

    internal static readonly DiagnosticDescriptor NotDecidable = Error("ROB105",
        "The engine for draws gives '{0}' the total {1} where the official one is {2}. Report this as a defect; nothing was drawn.",
        "抽样引擎给“{0}”的总分为 {1}，与正式总分 {2} 不符。请作为缺陷上报；未进行抽样。");

    internal static readonly DiagnosticDescriptor UnknownSubject = Error("ROB106",
        "The round has no subject '{0}'. Correct the name.",
        "本轮没有对象“{0}”。请改正名称。");

    internal static readonly DiagnosticDescriptor Unranked = Error("ROB107",
        "'{0}' has no total and no rank to study. Choose another subject.",
        "“{0}”没有总分和名次可供研究。请另选对象。");

    internal static readonly DiagnosticDescriptor NoTarget = Error("ROB108",
        "Nothing is given to trace back to factors. Give at least one target.",
        "未给出敏感性分析的目标。请至少给出一个目标。");

    // What a factor names.
    internal static readonly DiagnosticDescriptor UnknownCode = Error("ROB110",
        "The factor '{0}' names '{1}', which is no code of the scheme. Correct the code.",
        "因素“{0}”提到“{1}”，但指标体系中没有该编码。请改正编码。");

    internal static readonly DiagnosticDescriptor NoBranch = Error("ROB111",
        "The factor '{0}' names '{1}', which has no children. Name a branch.",
        "因素“{0}”提到的“{1}”没有下级指标。请改为分支指标。");

    internal static readonly DiagnosticDescriptor NoLeaf = Error("ROB112",
        "The factor '{0}' names '{1}', which is no leaf. Name leaves.",
        "因素“{0}”提到的“{1}”不是末级指标。请改为末级指标。");

    internal static readonly DiagnosticDescriptor NoIndicator = Error("ROB113",
        "The factor '{0}' names '{1}', which is the whole scheme. Name an indicator.",
        "因素“{0}”提到的“{1}”是整个指标体系。请改为某一指标。");

    internal static readonly DiagnosticDescriptor NothingGiven = Error("ROB114",
        "The factor '{0}' has nothing to choose from. Give its choices.",
        "因素“{0}”没有可选项。请给出可选项。");

    // Its numbers.
    internal static readonly DiagnosticDescriptor ShareOutside = Error("ROB120",
        "The factor '{0}' lets weights vary by {1}. Give a share from 0 to below 1, such as 0.25.",
        "因素“{0}”的权重浮动幅度为 {1}。请给出 0 至 1（不含 1）之间的比例，例如 0.25。");

    internal static readonly DiagnosticDescriptor ConcentrationOutside = Error("ROB121",
        "The concentration {1} of the factor '{0}' is not above 0 and at most {2}. Give one that is, such as 100.",
        "因素“{0}”的集中度 {1} 不在 0（不含）至 {2} 之间。请改正，例如 100。");

    internal static readonly DiagnosticDescriptor ProbabilityOutside = Error("ROB122",
        "The probability {1} of the factor '{0}' is not from 0 to 1. Correct it.",
        "因素“{0}”的概率 {1} 不在 0 至 1 之间。请改正。");

    internal static readonly DiagnosticDescriptor ErrorOutside = Error("ROB123",
        "The error {1} of the factor '{0}' is not a share of the full mark, or a probability, from 0 to 1. Correct it.",
        "因素“{0}”的误差 {1} 不是 0 至 1 之间的满分比例或概率。请改正。");

    internal static readonly DiagnosticDescriptor DigitsOutside = Error("ROB124",
        "The factor '{0}' rounds to {1} digits. Give 0 to {2}.",
        "因素“{0}”保留 {1} 位小数。请给出 0 至 {2}。");

    internal static readonly DiagnosticDescriptor NoRefusal = Error("ROB125",
        "The factor '{0}' must choose among zero, full mark, rescaling and spreading; a round that is refused has no ranks. Give one or more of them.",
        "因素“{0}”只能在零分、满分、折算、平均分摊中选择；被拒绝的评估没有名次。请给出其中一项或多项。");

    // What it cannot do in this round.
    internal static readonly DiagnosticDescriptor NoWeights = Warning("ROB130",
        "The factor '{0}' changes nothing: none of its branches has two children with weights. Name other branches, or leave it out.",
        "因素“{0}”不产生任何变化：所指分支均没有两个以上带权重的下级指标。请另指分支或去掉该因素。");

    internal static readonly DiagnosticDescriptor NothingToVary = Warning("ROB131",
        "The factor '{0}' changes nothing in this round: there is nothing of its kind. Leave it out.",
        "因素“{0}”在本轮中不产生任何变化：没有相应的内容。请去掉该因素。");

    internal static readonly DiagnosticDescriptor MethodFails = Error("ROB132",
        "The method '{1}' of the factor '{0}' cannot score this round: {2} Choose another method, or other leaves.",
        "因素“{0}”的方法“{1}”无法为本轮计分：{2}请另选方法或末级指标。");

    internal static readonly DiagnosticDescriptor NegativeUnderMean = Error("ROB133",
        "'{0}' can have points below 0 in some draw and stands under '{1}', which may be joined by {2}, which has no value for them. Choose other methods or aggregations.",
        "“{0}”在某些抽取中可能得负分，而其上级“{1}”可能采用 {2}，对负分无定义。请另选方法或汇总方式。");

    internal static readonly DiagnosticDescriptor TooManyToCompare = Error("ROB134",
        "The factor '{0}' compares {1} subjects with each other; at most {2} can be. Choose other aggregations.",
        "因素“{0}”需两两比较 {1} 个对象，最多 {2} 个。请另选汇总方式。");

    internal static readonly DiagnosticDescriptor NoModel = Error("ROB135",
        "The review of the factor '{0}' could not measure the evaluators. See its diagnostics, or leave the factor out.",
        "因素“{0}”所用的评估员审查未能测定评估员。请查看其诊断，或去掉该因素。");

    internal static readonly DiagnosticDescriptor OtherRound = Error("ROB136",
        "The review of the factor '{0}' is of another round. Review the same scheme and observations.",
        "因素“{0}”所用的评估员审查不属于本轮。请审查同一指标体系和采集数据。");

    internal static readonly DiagnosticDescriptor NoLevels = Error("ROB137",
        "The factor '{0}' moves levels, and '{1}' has none. Name leaves with levels, or choose another error.",
        "因素“{0}”按等次变动，而“{1}”没有等次。请改为有等次的末级指标，或另选误差形式。");

    internal static readonly DiagnosticDescriptor SlowPoints = Info("ROB140",
        "The factors take {0} numbers a draw; the first {1} come from a low-discrepancy sequence and the others at random. Nothing need be done.",
        "各因素每次抽取需要 {0} 个随机数，前 {1} 个取自低差异序列，其余随机抽取。无需处理。");

    internal static readonly DiagnosticDescriptor ErrorExceeds = Warning("ROB141",
        "The error of the factor '{0}' is as large as all differences that were observed between subjects, or larger. Check its size: if it is overstated, ranks look like chance and the probabilities of grades are far too sure.",
        "因素“{0}”的误差已相当于或超过所观察到的对象间全部差异。请核对误差大小：若高估，名次会显得全凭偶然，等级概率则远过于肯定。");

    private static DiagnosticDescriptor Error(string code, string english, string chinese) =>
        new(code, DiagnosticSeverity.Error, new LocalText(english, chinese));

    private static DiagnosticDescriptor Warning(string code, string english, string chinese) =>
        new(code, DiagnosticSeverity.Warning, new LocalText(english, chinese));

    private static DiagnosticDescriptor Info(string code, string english, string chinese) =>
        new(code, DiagnosticSeverity.Info, new LocalText(english, chinese));
}
