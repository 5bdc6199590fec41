namespace Evaluation.Findings;

/// <summary>The sentences around findings that every plain text of findings shares.</summary>
internal static class FindingTexts
{
    internal static readonly LocalText SummaryHeading = new("In short", "概要");
    internal static readonly LocalText Unanswered = new("{0} questions could not be answered with these data; they stand below.", "有 {0} 个问题用现有数据无法回答，见下文。");
    internal static readonly LocalText FindingsHeading = new("To be looked at by a person", "需人工查看的线索");
    internal static readonly LocalText NoFindings = new("Nothing stands out beyond chance.", "未发现超出偶然范围的情况。");

    internal static readonly LocalText Chance = new(
        "If chance alone were at work, as much would be seen in {0} rounds (p {1}; allowing for the {2} tests of this kind, q {3}).",
        "如果只有偶然因素，出现这样或更明显的情况，{0}（p {1}；计及同类 {2} 次检验后 q {3}）。");

    internal static readonly LocalText ByModel = new(
        "A model that was shown the whole round puts it farthest from the rest: of what is like the rest, so far out lie {0} (p {1}; allowing for the {2} compared, q {3}).",
        "模型依据全轮数据将其排在最偏离之列：与其余情况相似者，偏离到这一程度的，{0}（p {1}；计及同比较的 {2} 个后 q {3}）。");

    internal static readonly LocalText ByRule = new("This can be looked up in the record; chance has no part in it.", "这是记录中可以查到的事实，与概率无关。");
    internal static readonly LocalText Innocent = new("What else could explain it: {0}", "也可能的原因：{0}");
    internal static readonly LocalText Check = new("What to check: {0}", "建议核查：{0}");
    internal static readonly LocalText MoreFindings = new("and {0} more of this kind; {1} has all.", "同类线索另有 {0} 条，全部见 {1}。");
    internal static readonly LocalText FamiliesHeading = new("What was tested", "做了哪些检验");
    internal static readonly LocalText Family = new("{0}: {1} tests, {2}", "{0}：{1} 次检验，{2}");
    internal static readonly LocalText FamilyOfFacts = new("{0}: {1} looked at by rule, {2} found.", "{0}：按规则查看 {1} 项，发现 {2} 项。");
    internal static readonly LocalText FoundNothing = new("nothing found.", "未见异常。");

    internal static readonly LocalText Found = new(
        "{0} findings, of which about {1} may be false alarms ({2}).", "{0} 条线索，其中可能误报约 {1} 条（{2}）。");

    internal static readonly LocalText AbstentionsHeading = new("What was not tested, and why", "未检验的内容及原因");
    internal static readonly LocalText InBrackets = new(" ({0})", "（{0}）");
    internal static readonly LocalText AndMore = new("{0} and {1} more", "{0}等（另有 {1} 项）");
    internal static readonly LocalText ReadingHeading = new("How to read the figures", "数字的含义");

    internal static readonly LocalText PNote = new(
        "p: how often chance alone would show as much or more. It is not the probability that somebody is at fault.",
        "p：仅凭偶然出现同样或更明显情况的频率，不是某人有过错的概率。");

    internal static readonly LocalText QNote = new(
        "q: p after allowing for the number of tests, because among many tests some stand out by chance. A finding has a q at or below the level.",
        "q：计及检验次数之后的 p，因为检验做得多，总会有一些纯属偶然地突出。q 不高于控制水平的才列为线索。");

    internal static readonly LocalText SourcesHeading = new("What it was made from", "数据来源与设置");
    internal static readonly LocalText SchemeSource = new("Scheme {0}, version {1}: SHA-256 {2}", "指标体系 {0}，版本 {1}：SHA-256 {2}");
    internal static readonly LocalText ObservationSource = new("Observations {0}: SHA-256 {1}", "采集值 {0}：SHA-256 {1}");

    internal static readonly LocalText Close = new(
        "These are findings for human review, not accusations: each may have an innocent explanation.", "以上为供人工复核的线索，不是结论，每一条都可能有正当原因。");
}
