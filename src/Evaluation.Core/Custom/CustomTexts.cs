namespace Evaluation.Custom;

/// <summary>What can be said about code of somebody else's.</summary>
internal static class CustomTexts
{
    internal static readonly LocalText Thrown = new("it throws {0} ({1})", "抛出 {0}（{1}）");
    internal static readonly LocalText Between = new("from {0} to {1}", "在 {0} 至 {1} 之间");
    internal static readonly LocalText NoValueKind = new("it accepts '{0}', which is no kind of value", "所填种类“{0}”不是采集值的种类");
    internal static readonly LocalText NoChoices = new("it accepts '{0}' but names no choices", "所填种类为“{0}”，但没有列出可选名称");
    internal static readonly LocalText BadChoice = new("its choice '{0}' is blank, doubled or holds a separator", "可选名称“{0}”为空、重复或含有分隔符");
    internal static readonly LocalText OtherName = new("it is registered as '{0}' but calls itself '{1}'", "注册的名称为“{0}”，自称为“{1}”");
    internal static readonly LocalText NotReadBack = new(
        "the settings that it writes are not read back as an equal one", "写出的设置读回后与原来不相等");

    internal static readonly LocalText AddsTooMuch = new("'MostAdded' is {0}, outside 0 to {1}", "MostAdded 为 {0}，不在 0 至 {1} 之间");
    internal static readonly LocalText PointsOutside = new("{0} gives {1} points, outside 0 to {2}", "{0} 给出 {1} 分，不在 0 至 {2} 之间");
    internal static readonly LocalText NoRuleFires = new("none of its rules fires", "没有规则适用");
    internal static readonly LocalText TwoRulesFire = new("{0} and {1} both fire", "{0} 与 {1} 同时适用");
    internal static readonly LocalText TwoAnswers = new("it was asked twice and answered differently", "同一问题两次回答不同");
    internal static readonly LocalText NoVerdict = new("it gives no verdict", "没有给出结论");
    internal static readonly LocalText TotalOutside = new("it gives the total {0}, outside {1} to {2}", "给出总分 {0}，不在 {1} 至 {2} 之间");
    internal static readonly LocalText AddYourOwn = new(
        " (one of your own must be added to the SchemeExtensions)", "（自定义的须先加入 SchemeExtensions）");
}
