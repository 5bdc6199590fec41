namespace Evaluation.Evaluators.Reviewing;

/// <summary>The sentences of a review.</summary>
internal static class ReviewTexts
{
    internal static readonly LocalText Title = new("Evaluator review: {0}", "评估员评审：{0}");

    internal static readonly LocalText Basis = new(
        "{0} evaluators, {1} subjects, {2} indicators, {3} ratings.", "共 {0} 位评估员、{1} 个评估对象、{2} 项指标、{3} 条评分。");

    internal static readonly LocalText LeftOut = new(
        "Left out: {0} observations without an evaluator and {1} that are no score of the evaluator's.", "未计入：{0} 条无署名的采集值，{1} 条不是评估员给分的采集值。");

    internal static readonly LocalText AgreementHeading = new("How far do they agree?", "一、彼此是否一致");
    internal static readonly LocalText Alpha = new("Krippendorff's alpha is {0}{1}: {2}", "Krippendorff α 为 {0}{1}：{2}");
    internal static readonly LocalText Reliable = new("the scores can be relied on whoever gives them.", "换人评分结果基本相同，可以依赖。");
    internal static readonly LocalText Tentative = new("enough for tentative conclusions only.", "只能得出初步结论。");

    internal static readonly LocalText Unreliable = new(
        "too low to rely on a single evaluator's scores (below 0.667, Krippendorff 2004).", "偏低，单个评估员的评分不可靠（低于 0.667，Krippendorff 2004）。");

    internal static readonly LocalText Exact = new(
        "Two evaluators of one cell gave exactly the same in {0} of cases; the model expects {1}.", "两位评估员对同一处给分完全相同的占 {0}，模型预期为 {1}。");

    internal static readonly LocalText EvaluatorsHeading = new("Evaluator by evaluator", "二、逐人结论");
    internal static readonly LocalText FindingsHeading = new("To be looked at by a person", "三、需人工查看的线索");
    internal static readonly LocalText NoFindings = new("Nothing stands out beyond chance.", "未发现超出随机范围的情况。");

    internal static readonly LocalText Chance = new(
        "By chance alone: p {0}; among all tests of its kind: q {1}.", "纯属偶然的概率 p {0}；同类检验校正后 q {1}。");

    internal static readonly LocalText Innocent = new("What else could explain it: {0}", "也可能的原因：{0}");
    internal static readonly LocalText Check = new("What to check: {0}", "建议核查：{0}");
    internal static readonly LocalText FairHeading = new("What severity does to ranks", "四、宽严对名次的影响");

    internal static readonly LocalText FairSummary = new(
        "With severity taken out, {0} of {1} subjects would have another rank or grade. Official scores stay as they are.",
        "剔除宽严差异后，{1} 个对象中有 {0} 个名次或等级会改变。正式得分不变。");

    internal static readonly LocalText FairLine = new(
        "{0}: official {1}, fair {2} ({3} to {4}); rank {5}, fair rank {6} ({7} to {8})",
        "{0}：正式得分 {1}，公平分 {2}（{3} 至 {4}）；名次 {5}，公平名次 {6}（{7} 至 {8}）");

    internal static readonly LocalText MoreMoved = new("and {0} more.", "另有 {0} 个。");
    internal static readonly LocalText FamiliesHeading = new("What was tested", "五、做了哪些检验");

    internal static readonly LocalText Family = new(
        "{0}: {1} tests, {2} findings, of which at most {3} are expected to be false ({4})", "{0}：{1} 次检验，{2} 条线索，其中预计误报不超过 {3} 条（{4}）");

    internal static readonly LocalText AbstentionsHeading = new("What was not tested", "六、未检验的内容");

    internal static readonly LocalText Close = new(
        "\nThese are findings for human review, not accusations: each may have an innocent explanation.", "\n以上为供人工复核的线索，不是结论，每一条都可能有正当原因。");
}
