namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Why an office pattern was not looked for, and what its statistics are called.</summary>
internal static class OfficeTexts
{
    internal static readonly LocalText NotScored = new(
        "The round cannot be scored, so offices have no scores to compare. Correct what scoring reports.", "本轮无法计分，没有可比较的单位得分。请先处理计分诊断。");

    internal static readonly LocalText FewOffices = new(
        "Only {0} offices have what is needed; {1} are needed.", "具备所需数据的单位仅 {0} 个，至少需要 {1} 个。");

    internal static readonly LocalText FewLeaves = new(
        "Only {0} indicators on one side and {1} on the other can be used; {2} are needed on each.", "两类可用指标分别仅 {0} 项和 {1} 项，每类至少需要 {2} 项。");

    internal static readonly LocalText NoPrevious = new("There is no previous round to compare with.", "没有提供上一轮数据。");

    internal static readonly LocalText PreviousNotScored = new("The previous round cannot be scored.", "上一轮无法计分。");

    internal static readonly LocalText FewUnchanged = new(
        "Only {0} indicators are the same in both rounds (code, method and full mark); {1} are needed.", "两轮中编码、计分方法和分值均未变的指标仅 {0} 项，至少需要 {1} 项。");

    internal static readonly LocalText NoSpread = new(
        "The offices do not differ in what is compared, so nobody can stand out.", "各单位在所比较的方面没有差别，无法比较。");

    internal static readonly LocalText PeerT = new("residual beside like offices, t", "与同类单位相比的残差 t 值");

    /// <summary>An indicator in a line of evidence: its code, title, and two shares.</summary>
    internal static readonly LocalText IndicatorChange = new("{0} {1}: {2} → {3} of the full mark", "{0}{1}：得分率 {2} → {3}");
}
