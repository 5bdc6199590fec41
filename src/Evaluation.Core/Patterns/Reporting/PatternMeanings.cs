namespace Evaluation.Patterns.Reporting;

/// <summary>What each kind of pattern means, for somebody who has never heard of it; by its code.</summary>
internal static class PatternMeanings
{
    private static readonly Dictionary<string, LocalText> Texts = new(StringComparer.Ordinal)
    {
        ["PAT101"] = new(
            "On this sheet one score stands in an unbroken row longer than the same scores would give in any order.",
            "该评分表上同一分值连续出现的次数，超过同样的分值任意排列时会出现的长度。"),
        ["PAT102"] = new(
            "The scores of this sheet differ from each other less than those of other sheets of the same height.",
            "与平均分相近的其他评分表相比，该评分表各项分值之间的差别过小。"),
        ["PAT103"] = new(
            "The scores of this sheet come back in a rhythm, such as high, middle, low, middle, whatever the indicators ask.",
            "该评分表的分值按固定节奏循环（如高、中、低、中），与指标内容无关。"),
        ["PAT104"] = new(
            "The scores of this sheet hang together no more than if they had been given blindly.",
            "该评分表各项分值之间的联系，与随意打分几乎无异。"),
        ["PAT105"] = new(
            "This sheet goes against what all others say about which indicators are hard and which are easy.",
            "各项指标孰难孰易，该评分表与其他评分表的一致看法相反。"),
        ["PAT106"] = new(
            "Taken over many measures together, this sheet lies far from all others.",
            "综合多项指标来看，该评分表与其他评分表相距甚远。"),
        ["PAT107"] = new(
            "This evaluator's differences from colleagues go the same way on all parts of a subject, as though one impression had decided them all.",
            "与同事相比，该评估员对同一对象各部分的偏差方向一致，似由同一总体印象决定。"),
        ["PAT108"] = new(
            "The differences between subjects come out smaller with this evaluator than with colleagues; the review of evaluators tests it.",
            "该评估员评出的对象差距小于同事；由评估员审查检验。"),
        ["PAT109"] = new(
            "This evaluator is harder or softer than colleagues, or becomes so with time; the review of evaluators tests it.",
            "该评估员偏严或偏宽，或随时间变化；由评估员审查检验。"),
        ["PAT110"] = new(
            "From some place on, this sheet is filled in with much less variation than before.",
            "从某一项起，该评分表的分值变化明显减少。"),
        ["PAT111"] = new(
            "This evaluator's scores stand on round numbers more often, or less often, than colleagues' do.",
            "与其他评估员相比，该评估员的评分更多（或更少）落在整数上。"),
        ["PAT112"] = new(
            "The last digits of these scores are not spread as scores of such a height and spread would give.",
            "这些评分的末位数字分布，与同样水平和离散程度的评分应有的分布不符。"),
        ["PAT113"] = new(
            "The first digits of these amounts are not spread as amounts that grow over several powers of ten usually are.",
            "这些数额的首位数字分布，与跨越多个数量级的数额通常的分布不符。"),
        ["PAT114"] = new(
            "Two sheets agree on nearly everything, also where sheets of the same level usually differ.",
            "两份评分表几乎处处相同，连水平相近的评分表通常有差别之处也相同。"),
        ["PAT115"] = new(
            "One evaluator gave different subjects nearly the same scores, item by item.",
            "同一评估员对不同对象逐项给出几乎相同的分值。"),
        ["PAT116"] = new(
            "The same comment, or one that is nearly the same, stands under different subjects.",
            "相同或几乎相同的评语出现在不同对象名下。"),
        ["PAT117"] = new(
            "The times of entry leave less time for each score than it takes to look at anything.",
            "按录入时间推算，每项评分所用时间不足以查看任何材料。"),
        ["PAT118"] = new(
            "More sheets were entered within a short time than the usual pace of the round would give.",
            "短时间内录入的评分表多于本轮通常的节奏。"),
        ["PAT119"] = new(
            "Scores at or near the full mark name no evidence, although the round asks for it.",
            "得分达到或接近满分却未注明佐证，而本轮要求注明。"),
        ["PAT120"] = new(
            "This office does far better on whether something exists than on whether it works, compared with its peers.",
            "与同类相比，该单位在“有没有”上的得分远高于在“管不管用”上的得分。"),
        ["PAT121"] = new(
            "What has a target rose, while what has none fell.",
            "有目标考核的指标上升，无目标考核的指标下降。"),
        ["PAT122"] = new(
            "Against the previous round this office gained far more than its peers did.",
            "与上一轮相比，该单位的升幅远大于同类。"),
        ["PAT123"] = new(
            "What the office gave itself and what the assessor gave it differ far more, or far less, than usual.",
            "该单位的自评与第三方评分之间的差别，比通常大得多或小得多。"),
        ["PAT124"] = new(
            "More totals stand just above a grade line than the numbers around it and the habit of rounding lead one to expect.",
            "恰好达到等级线的总分，多于按附近分数和取整习惯推算的数量。"),
        ["PAT125"] = new(
            "Scores were changed after the round was closed or under review, in a way that moves ranks or grades.",
            "评分在截止后或复核阶段被改动，并影响了名次或等级。"),
        ["PAT126"] = new(
            "Disclosed clients get more where judgement decides than their countable results would lead one to expect.",
            "按可量化结果推算，已披露的客户单位在主观指标上得分偏高。"),
        ["PAT127"] = new(
            "Bodies that score each other give each other more than the others give them.",
            "互相评分的单位给对方的分数，高于其他单位给它们的分数。"),
        ["PAT128"] = new(
            "This rank changed between two rounds by more than the uncertainty of the scores allows.",
            "两轮之间名次的变动，超出评分误差可以解释的范围。"),
        ["PAT129"] = new(
            "Everybody gets nearly the same on this indicator, so that it decides nothing, or only by chance.",
            "各单位在该指标上得分几乎相同，该指标不起区分作用，或仅凭偶然起作用。"),
    };

    /// <summary>What a kind means; <see langword="null"/> where its title has to do.</summary>
    internal static LocalText? Of(string code) => Texts.GetValueOrDefault(code);
}
