namespace Evaluation.Reports;

/// <content>The words of the section on robustness.</content>
internal static partial class ReportTexts
{
    internal static readonly LocalText Robustness = new("How far the ranking may be believed", "排名的可信程度");
    internal static readonly LocalText RobustnessHelp = new(
        "A rank is an estimate. This section tells how it depends on choices that could as well have been made otherwise; the official ranks are not changed by it.",
        "名次是一种估计。本节说明名次在多大程度上取决于本来也可以另作的选择；正式名次不因此改变。");

    internal static readonly LocalText WhatWasTried = new("What was tried", "试算内容");
    internal static readonly LocalText NotToldApart = new("Who cannot be told apart", "无法区分的对象");
    internal static readonly LocalText WhatMovesIt = new("What moves the ranking", "什么在左右排名");
    internal static readonly LocalText RankRanges = new("Ranges of ranks", "名次范围");
    internal static readonly LocalText RangeHeading = new("Range", "范围");
    internal static readonly LocalText MiddleHeading = new("Middle", "中位");
    internal static readonly LocalText KeptHeading = new("Kept", "不变");
    internal static readonly LocalText CutRobustness = new("{0} of the rows about ranges of ranks", "{0} 行名次范围");
}
