namespace Evaluation.Observations;

/// <summary>Says what was observed to people: in words where the value is no number.</summary>
internal static class ObservedText
{
    /// <summary>The value in words of both languages; not yet made safe to print.</summary>
    internal static LocalText Of(ObservedValue value) => value.Kind switch
    {
        <= ValueKind.Zero => Word(value.Kind),
        ValueKind.YesNo => value.IsYes ? new LocalText("yes", "是") : new LocalText("no", "否"),
        ValueKind.Timeline => new LocalText(value.ToString(), TimelineText.InChinese(value.Timeline)),
        ValueKind.Dates when value.Dates.Count == 0 => new LocalText("none", "无"),
        _ => new LocalText(value.ToString(), value.ToString()),
    };

    /// <summary>The word for why there is nothing to score: a kind of nothing, or a matter whose time is still running.</summary>
    internal static LocalText Word(ValueKind kind) => kind switch
    {
        ValueKind.NotApplicable => new LocalText("not applicable", "不适用"),
        ValueKind.Excluded => new LocalText("excluded", "剔除"),
        ValueKind.Zero => new LocalText("zero", "零分"),
        ValueKind.Timeline => new LocalText("not yet due", "尚未到期"),
        _ => new LocalText("not collected", "未采集"),
    };
}
