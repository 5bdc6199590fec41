using Evaluation.Observations;

namespace Evaluation.Rules;

/// <summary>What rules say of themselves.</summary>
internal static class RuleTexts
{
    internal static readonly LocalText Missing = new("not collected", "未采集");
    internal static readonly LocalText NotApplicable = new("not applicable", "不适用");
    internal static readonly LocalText Excluded = new("excluded", "剔除");
    internal static readonly LocalText Zero = new("given nothing (zero)", "零分");
    internal static readonly LocalText CountsZero = new("{0}: counts 0", "{0}：计零分");
    internal static readonly LocalText CountsFull = new("{0}: counts the full mark", "{0}：计满分");
    internal static readonly LocalText LeftOut = new("{0}: left out, the rest is rescaled", "{0}：不计入，其余折算");
    internal static readonly LocalText WrongKind = new("the method takes {0}", "该指标应填{0}");
    internal static readonly LocalText Direct = new("points as given, 0 to {0}", "直接计分，0 至 {0} 分");
    internal static readonly LocalText DirectOutside = new("points run from 0 to {0}", "得分应在 0 至 {0} 之间");
    internal static readonly LocalText TargetReached = new("{0} or more: full mark", "达到 {0}：满分");
    internal static readonly LocalText BelowTarget = new("below {0}: {1} × value ÷ {0}", "不足 {0}：{1} × 数值 ÷ {0}");
    internal static readonly LocalText Negative = new("the value may not be below 0", "数值不得小于 0");
    internal static readonly LocalText BandBetween = new("{0} to below {1}: {2} points", "{0} 以上、不足 {1}：{2} 分");
    internal static readonly LocalText BandFrom = new("{0} or more: {1} points", "{0} 及以上：{1} 分");
    internal static readonly LocalText BandBelow = new("below {0}: {1} points", "不足 {0}：{1} 分");
    internal static readonly LocalText BandAny = new("any value: {0} points", "任何数值：{0} 分");
    internal static readonly LocalText Yes = new("yes: {0} points", "是：{0} 分");
    internal static readonly LocalText No = new("no: {0} points", "否：{0} 分");
    internal static readonly LocalText Level = new("level '{0}': {1} points", "等次“{0}”：{1} 分");
    internal static readonly LocalText UnknownLevel = new("levels are {0}", "等次只有：{0}");

    /// <summary>The last part of the name of the rule for a kind of nothing.</summary>
    internal static string Name(ValueKind kind) => kind switch
    {
        ValueKind.Missing => "missing",
        ValueKind.NotApplicable => "not-applicable",
        _ => "excluded",
    };

    /// <summary>A kind of value, for people.</summary>
    internal static LocalText Kind(ValueKind kind) => kind switch
    {
        ValueKind.YesNo => new LocalText("yes or no", "“是”或“否”"),
        ValueKind.Level => new LocalText("a level", "等次"),
        ValueKind.Count => new LocalText("a whole number of cases", "件数（非负整数）"),
        ValueKind.Date => new LocalText("a date", "日期"),
        _ => new LocalText("a number", "数字"),
    };
}
