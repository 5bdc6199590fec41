using Evaluation.Diagnostics;

namespace Evaluation.Custom;

/// <summary>What can be wrong with methods and adjustments of somebody else's.</summary>
internal static class CustomDiagnostics
{
    /// <summary>Arguments: {0} leaf or adjustment, {1} the type, {2} what is wrong.</summary>
    internal static readonly DiagnosticDescriptor CodeAtFault = Error("SCH801",
        "'{0}' uses '{1}', whose code is at fault: {2}. Its author must mend it.",
        "“{0}”使用的“{1}”代码有误：{2}。请由其作者改正。");

    /// <summary>Arguments: {0} leaf or adjustment, {1} the setting, {2} what is wrong.</summary>
    internal static readonly DiagnosticDescriptor SettingAtFault = Error("SCH802",
        "The setting '{1}' of '{0}' is wrong: {2}. Correct it.",
        "“{0}”的设置“{1}”有误：{2}。请改正。");

    // Custom methods. Arguments: {0} subject, {1} leaf, {2} value, {3} what is wrong.
    internal static readonly DiagnosticDescriptor MethodFails = Error("RUL301",
        "'{0}' has '{2}' for {1}, on which its custom method fails: {3}. The author of the method must mend it.",
        "“{0}”的指标 {1} 填的是“{2}”，自定义方法出错：{3}。请由方法的作者改正。");

    internal static readonly DiagnosticDescriptor PointsOutside = Error("RUL302",
        "'{0}' has '{2}' for {1}, for which its custom method gives impossible points: {3}. The author of the method must mend it.",
        "“{0}”的指标 {1} 填的是“{2}”，自定义方法给出的分值不可能：{3}。请由方法的作者改正。");

    internal static readonly DiagnosticDescriptor MethodWavers = Error("RUL303",
        "'{0}' has '{2}' for {1}, for which its custom method does not always give the same points: {3}. The author of the method must make it depend on the observation alone.",
        "“{0}”的指标 {1} 填的是“{2}”，自定义方法的得分不固定：{3}。请由方法的作者改为只取决于采集值。");

    internal static readonly DiagnosticDescriptor NotOneRule = Error("RUL304",
        "'{0}' has '{2}' for {1}, for which exactly one rule of its custom method should fire: {3}. The author of the method must mend its conditions.",
        "“{0}”的指标 {1} 填的是“{2}”，自定义方法应恰有一条规则适用：{3}。请由方法的作者改正条件。");

    // Custom adjustments. Arguments: {0} subject, {1} adjustment, {2} total before, {3} what is wrong.
    internal static readonly DiagnosticDescriptor EffectFails = Error("SCO301",
        "The custom adjustment {1} fails on the total {2} of '{0}': {3}. Its author must mend it.",
        "自定义调整 {1} 处理“{0}”的总分 {2} 时出错：{3}。请由其作者改正。");

    internal static readonly DiagnosticDescriptor TotalOutside = Error("SCO302",
        "The custom adjustment {1} makes an impossible total of the {2} of '{0}': {3}. Its author must mend it, or raise its MostAdded.",
        "自定义调整 {1} 对“{0}”的总分 {2} 给出不可能的结果：{3}。请由其作者改正，或提高 MostAdded。");

    internal static readonly DiagnosticDescriptor EffectWavers = Error("SCO303",
        "The custom adjustment {1} does not always make the same of the total {2} of '{0}': {3}. Its author must make it depend on its input alone.",
        "自定义调整 {1} 对“{0}”的总分 {2} 的处理不固定：{3}。请由其作者改为只取决于输入。");

    private static DiagnosticDescriptor Error(string code, string english, string chinese) =>
        new(code, DiagnosticSeverity.Error, new LocalText(english, chinese));
}
