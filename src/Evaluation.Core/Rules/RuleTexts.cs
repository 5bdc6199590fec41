using Evaluation.Observations;
using Evaluation.Schemes.Methods;

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
    internal static readonly LocalText Spread = new("{0}: left out, its mark is spread evenly over the others", "{0}：不计入，其分值平均分摊到其他指标");
    internal static readonly LocalText WrongKind = new("the method takes {0}", "该指标应填{0}");
    internal static readonly LocalText Direct = new("points as given, 0 to {0}", "直接计分，0 至 {0} 分");
    internal static readonly LocalText DirectOutside = new("points run from 0 to {0}", "得分应在 0 至 {0} 之间");
    internal static readonly LocalText TargetReached = new("{0} or more: full mark", "达到 {0}：满分");
    internal static readonly LocalText BelowTarget = new("below {0}: {1} × value ÷ {0}", "不足 {0}：{1} × 数值 ÷ {0}");
    internal static readonly LocalText Negative = new("the value may not be below 0", "数值不得小于 0");
    internal static readonly LocalText BandBetween = new("{0} to below {1}: {2} points", "{0} 及以上、不足 {1}：{2} 分");
    internal static readonly LocalText BandFrom = new("{0} or more: {1} points", "{0} 及以上：{1} 分");
    internal static readonly LocalText BandBelow = new("below {0}: {1} points", "不足 {0}：{1} 分");
    internal static readonly LocalText BandAny = new("any value: {0} points", "任何数值：{0} 分");
    internal static readonly LocalText Yes = new("yes: {0} points", "是：{0} 分");
    internal static readonly LocalText No = new("no: {0} points", "否：{0} 分");
    internal static readonly LocalText Level = new("level '{0}': {1} points", "等次“{0}”：{1} 分");
    internal static readonly LocalText UnknownLevel = new("levels are {0}", "等次只有：{0}");

    internal static readonly LocalText BetweenRising = new("between {0} and {1}: {2} × (value − {0}) ÷ {3}", "{0} 与 {1} 之间：{2} ×（数值 − {0}）÷ {3}");
    internal static readonly LocalText BetweenFalling = new("between {0} and {1}: {2} × ({0} − value) ÷ {3}", "{0} 与 {1} 之间：{2} ×（{0} − 数值）÷ {3}");
    internal static readonly LocalText TargetReachedDown = new("{0} or less: full mark", "不超过 {0}：满分");
    internal static readonly LocalText AtMostFloor = new("{0} or less: 0 points", "不超过 {0}：0 分");
    internal static readonly LocalText AtLeastFloor = new("{0} or more: 0 points", "达到 {0}：0 分");
    internal static readonly LocalText NotAboveZero = new("the value must be above 0", "数值必须大于 0");
    internal static readonly LocalText UpTo = new("{0} or less: {1} points", "不超过 {0}：{1} 分");
    internal static readonly LocalText From = new("{0} or more: {1} points", "达到 {0}：{1} 分");
    internal static readonly LocalText GoalpostsLinear = new("from {0} (0 points) to {1} ({2} points), by distance", "由 {0}（0 分）至 {1}（{2} 分）按距离计分");
    internal static readonly LocalText GoalpostsLogarithmic = new("from {0} (0 points) to {1} ({2} points), by distance of logarithms", "由 {0}（0 分）至 {1}（{2} 分）按对数距离计分");
    internal static readonly LocalText MinMax = new("from the worst subject ({0} points) to the best ({1} points), by distance", "由最差对象（{0} 分）至最好对象（{1} 分）按距离计分");
    internal static readonly LocalText ZScore = new("standard score: {0} + {1} × (value − mean) ÷ standard deviation of all subjects", "标准分：{0} + {1} ×（数值 − 全体均值）÷ 全体标准差");
    internal static readonly LocalText MinMaxFixed = new("between the fixed numbers {0} and {1}, from {2} points for the worst to {3} for the best, by distance", "在固定的 {0} 与 {1} 之间按距离计分，最差 {2} 分，最好 {3} 分");
    internal static readonly LocalText ZScoreFixed = new("standard score: {0} + {1} × (value − {2}) ÷ {3}, mean and standard deviation fixed", "标准分：{0} + {1} ×（数值 − {2}）÷ {3}，均值与标准差固定");
    internal static readonly LocalText PercentileRank = new("{0} × share of the other subjects that are worse", "{0} × 低于本对象的其他对象所占比例");
    internal static readonly LocalText RankPoints = new("1 point, and one more for each subject that is worse", "最差者 1 分，每超过一个对象加 1 分");
    internal static readonly LocalText BordaCount = new("a point for each subject that is worse", "每超过一个对象得 1 分");
    internal static readonly LocalText FractionOfBest = new("{0} × value ÷ the best subject's value", "{0} × 数值 ÷ 最好对象的数值");
    internal static readonly LocalText DistanceToTarget = new("from the worst subject (0 points) to the target {0} ({1} points), by distance", "由最差对象（0 分）至目标值 {0}（{1} 分）按距离计分");
    internal static readonly LocalText LowerIsBetter = new("{0}; less is better", "{0}；数值越低越好");
    internal static readonly LocalText Formula = new("formula {0}, held between 0 and {1}", "公式 {0}，结果限于 0 至 {1} 分");
    internal static readonly LocalText EachGives = new("{0} points for each case, at most {1}", "每件得 {0} 分，最多 {1} 分");
    internal static readonly LocalText CapReached = new("{0} points for each case: the cap of {1} is reached", "每件得 {0} 分，已达上限 {1} 分");
    internal static readonly LocalText NoCase = new("no case: {0} points", "没有发生：{0} 分");
    internal static readonly LocalText EachTakes = new("{0} points off for each case, at most {1}", "每件扣 {0} 分，最多扣 {1} 分");
    internal static readonly LocalText DeductionCapReached = new("{0} points off for each case: the cap of {1} is reached", "每件扣 {0} 分，已扣至上限 {1} 分");
    internal static readonly LocalText InTime = new("within {0} working days: {1} points", "{0} 个工作日以内：{1} 分");
    internal static readonly LocalText EachDayTakes = new("{1} points off for each working day beyond {0}", "超过 {0} 个工作日，每超 1 日扣 {1} 分");
    internal static readonly LocalText DaysTookAll = new("{1} points off for each working day beyond {0}: nothing is left", "超过 {0} 个工作日，每超 1 日扣 {1} 分，已扣完");
    internal static readonly LocalText DaysOverdue = new("{0} to {1} days overdue: {2} points", "逾期 {0} 至 {1} 日：{2} 分");
    internal static readonly LocalText ManyDaysOverdue = new("{0} or more days overdue: {1} points", "逾期 {0} 日及以上：{1} 分");
    internal static readonly LocalText DaysTookCap = new("{1} points off for each working day beyond {0}: the cap of {2} is reached", "超过 {0} 个工作日，每超 1 日扣 {1} 分，已扣至上限 {2} 分");
    internal static readonly LocalText Pending = new("the time is still running", "期限未满");
    internal static readonly LocalText GapInTime = new("no more than {0} days without a date: {1} points", "无更新不超过 {0} 天：{1} 分");
    internal static readonly LocalText GapTakes = new("{1} points off for each day without a date beyond {0}", "无更新超过 {0} 天，每超 1 天扣 {1} 分");
    internal static readonly LocalText GapTookAll = new("{1} points off for each day without a date beyond {0}: nothing is left", "无更新超过 {0} 天，每超 1 天扣 {1} 分，已扣完");
    internal static readonly LocalText GapTookCap = new("{1} points off for each day without a date beyond {0}: the cap of {2} is reached", "无更新超过 {0} 天，每超 1 天扣 {1} 分，已扣至上限 {2} 分");
    internal static readonly LocalText GapDays = new("{0} to {1} days beyond the limit: {2} points", "超出 {0} 至 {1} 天：{2} 分");
    internal static readonly LocalText ManyGapDays = new("{0} or more days beyond the limit: {1} points", "超出 {0} 天及以上：{1} 分");
    internal static readonly LocalText EachDate = new("{0} points for each date from {2} to {3}, at most {1}", "{2} 至 {3} 内每次得 {0} 分，最多 {1} 分");
    internal static readonly LocalText DateCap = new("{0} points for each date from {2} to {3}: the cap of {1} is reached", "{2} 至 {3} 内每次得 {0} 分，已达上限 {1} 分");
    internal static readonly LocalText Covered = new("{0} × periods with a date ÷ {1} periods ({2})", "{0} × 有发布的{2}数 ÷ {1}");
    internal static readonly LocalText Items = new("points for each item met: {0}", "逐项计分：{0}");
    internal static readonly LocalText Item = new("{0} {1}", "{0} {1} 分");
    internal static readonly LocalText GatedItems = new("points for items met, each only after those before it: {0}", "逐级计分，前一项满足后才计后一项：{0}");

    /// <summary>The last part of the name of the rule for a kind of nothing.</summary>
    internal static string Name(ValueKind kind) => kind switch
    {
        ValueKind.Missing => "missing",
        ValueKind.NotApplicable => "not-applicable",
        _ => "excluded",
    };

    /// <summary>A length of periods, for people.</summary>
    internal static LocalText Period(PeriodLength length) => length switch
    {
        PeriodLength.Week => new LocalText("weeks", "周"),
        PeriodLength.Month => new LocalText("months", "月"),
        _ => new LocalText("quarters", "季度"),
    };

    /// <summary>A kind of value, for people.</summary>
    internal static LocalText Kind(ValueKind kind) => kind switch
    {
        ValueKind.YesNo => new LocalText("yes or no", "“是”或“否”"),
        ValueKind.Level => new LocalText("a level", "等次"),
        ValueKind.Count => new LocalText("a whole number of cases", "件数（非负整数）"),
        ValueKind.Date => new LocalText("a date", "日期"),
        ValueKind.Timeline => new LocalText("dates such as received=2020-03-02; replied=2020-03-30", "各环节日期，如 收到=2020-03-02；答复=2020-03-30"),
        ValueKind.Dates => new LocalText("dates separated by ';', or 'none'", "日期（以“;”分隔），或“无”"),
        ValueKind.Checklist => new LocalText("the items met, separated by ';', or 'none'", "已满足的要素（以“;”分隔），或“无”"),
        _ => new LocalText("a number", "数字"),
    };
}
