using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Patterns.Models;

namespace Evaluation.Patterns.Screening.Oddness;

/// <summary>What the models say of sheets.</summary>
internal static class OddnessTexts
{
    internal static readonly LocalText Family = new("distance of each sheet from the rest, by models", "模型判断的各评分表偏离程度");
    internal static readonly LocalText DistanceName = new("mean robust z of the joined models", "合并模型的平均稳健 z");

    internal static readonly LocalText Far = new(
        "{0} lies {1} spreads from the middle of the sheets in the joined models; of {2} honest sheets drawn like these, {3} lie as far.",
        "在合并模型中，{0}偏离各表中位 {1} 个离散单位；按同样条件抽取的 {2} 份正常评分表中，有 {3} 份偏离到此程度。");

    internal static readonly LocalText Compared = new(
        "Compared with {0} of {1} sheets, those that rules and tests found nothing in; scores in {2} levels.",
        "与 {1} 份评分表中规则和检验均未提示的 {0} 份比较；评分归并为 {2} 级。");

    internal static readonly LocalText FewSheets = new("Only {0} sheets; models need {1} to tell what is usual.", "评分表仅 {0} 份，模型至少需要 {1} 份才能判断通常情形。");

    internal static readonly LocalText FewItems = new(
        "Only {0} indicators are not answered alike by all sheets; models need {1}.", "各表评分不尽相同的指标仅 {0} 项，模型至少需要 {1} 项。");

    internal static readonly LocalText JudgedFamily = new("likeness of unjudged sheets to those judged careless", "未判定评分表与已判定敷衍者的相似程度");
    internal static readonly LocalText ProbabilityName = new("calibrated probability", "校准概率");

    internal static readonly LocalText Calibrated = new(
        "probabilities calibrated on evaluators held out (area under the curve {0}); what is expected to be false is the sum of their complements",
        "以留出评估员校准的概率（曲线下面积 {0}）；预期误报数为各概率补数之和");

    internal static readonly LocalText Like = new(
        "{0} is like sheets that people judged careless: of a hundred such sheets about {1} would be judged so.",
        "{0}与人工判定为敷衍的评分表相似：每 100 份此类评分表约有 {1} 份会被如此判定。");

    internal static readonly LocalText NoUnjudged = new("Every sheet has been judged, so that none is left to compare.", "所有评分表均已判定，无待比较者。");

    private static readonly LocalText Known = new("{0}: {1}, where the median of {2} sheets is {3} (robust z {4})", "{0}：{1}，{2} 份评分表的中位数为 {3}（稳健 z 为 {4}）");
    private static readonly LocalText Unknown = new("{0}: missing, where the median of {1} sheets is {2}", "{0}：缺失，{1} 份评分表的中位数为 {2}");
    private static readonly LocalText Score = new("{0}: {1}", "{0}：{1}");

    /// <summary>One feature, the sheet's own value and its peers'.</summary>
    internal static LocalText Of(FeatureReason reason)
    {
        LocalText name = FeatureNames.Of(SafeText.Of(reason.Feature));
        return reason.Value is { } value
            ? Known.Fill(name, Figures.Statistic(value), reason.Peers, Figures.Statistic(reason.Median), Figures.Statistic(reason.RobustZ))
            : Unknown.Fill(name, reason.Peers, Figures.Statistic(reason.Median));
    }

    /// <summary>What one model gives a sheet.</summary>
    internal static LocalText Of(ModelScore score) => Score.Fill(score.Model, Figures.Statistic(score.Score.Value ?? 0));
}
