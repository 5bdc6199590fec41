namespace Evaluation.Reports;

/// <content>The words in the charts of an evaluator review.</content>
internal static partial class ReportTexts
{
    internal static readonly LocalText SeverityChartTitle = new("Severity of each evaluator", "各评估员的宽严");
    internal static readonly LocalText SeverityAxis = new(
        "Points taken from a subject's sheet against an evaluator of mean severity (right: harder, left: softer)", "与中等宽严的评估员相比，每份评分表少给的分（向右偏严，向左偏宽）");

    internal static readonly LocalText SeverityDescription = new(
        "Points with 95 % intervals about a line at zero, {0} of {1} evaluators. Hardest: {2}, {3}. Softest: {4}, {5}. Marked as findings: {6}.",
        "点与 95% 区间图，零线为中等宽严，{1} 位评估员中有 {0} 位可衡量。最严：{2}，{3} 分；最宽：{4}，{5} 分；标为线索的 {6} 位。");

    internal static readonly LocalText SeverityWithoutMeasure = new(
        "There is too little to measure severity by ({0} evaluators).", "数据不足，无法衡量宽严（评估员 {0} 位）。");

    internal static readonly LocalText NoEvaluators = new("No evaluator is named in the observations.", "采集数据中没有署名的评估员。");
    internal static readonly LocalText FoundLegend = new("{0} a finding for a person to look at; ○ none", "{0} 需人工查看的线索；○ 未见异常");
    internal static readonly LocalText IntervalsCut = new(
        "{0} of {1} are shown: the findings and those farthest from zero.", "共 {1} 行，图中为 {0} 行：全部或主要线索，及距零最远者。");

    internal static readonly LocalText NoMeasure = new("no measure", "无法衡量");
    internal static readonly LocalText ValueWithInterval = new("{0} ({1} to {2})", "{0}（{1} 至 {2}）");
    internal static readonly LocalText BiasByGroupTitle = new("Evaluators by group of subjects", "评估员 × 对象分组");
    internal static readonly LocalText BiasBySubjectTitle = new("Evaluators by subject", "评估员 × 评估对象");
    internal static readonly LocalText BiasByIndicatorTitle = new("Evaluators by indicator", "评估员 × 指标");
    internal static readonly LocalText BiasAxis = new(
        "Observed less expected, points per sheet (right: more, left: fewer)", "实际给分减预期，每份评分表的分数（向右多给，向左少给）");

    internal static readonly LocalText BiasDescription = new(
        "Effects with 95 % intervals about a line at zero, {0} cells from the largest down. Largest: {1}, {2}. Smallest: {3}, {4}. Marked as findings: {5}.",
        "效应与 95% 区间图，{0} 个组合由高到低排列。最高：{1}，{2} 分；最低：{3}，{4} 分；标为线索的 {5} 个。");

    internal static readonly LocalText BiasJoint = new(
        "All cells jointly: chi-square {0}, {1} df, p {2}. Cells are tested one by one only when this is below the level.",
        "全部组合联合检验：卡方 {0}，自由度 {1}，p {2}。联合检验显著时才逐个检验。");

    internal static readonly LocalText BiasNote = new(
        "Each interval is for its cell alone: of a hundred cells without any effect, about five exclude zero.", "各区间只就单个组合而言：一百个毫无差异的组合中，约有五个的区间不含零。");

    internal static readonly LocalText NotTested = new("This was not tested, or no cell has a measure.", "未作此项检验，或没有可衡量的组合。");
    internal static readonly LocalText AgreementChartTitle = new("Agreement of every two evaluators", "评估员两两一致程度");
    internal static readonly LocalText AgreementNote = new(
        "Gwet's AC, quadratic weights: 1 for full agreement, 0 for chance. Stronger from 0.4, 0.667 and 0.8. Blank: nothing to tell by.",
        "Gwet AC 系数（二次加权）：1 为完全一致，0 为随机水平。自 0.4、0.667、0.8 起颜色更醒目；空白为无从判断。");

    internal static readonly LocalText AgreementCut = new(
        "{0} of {1} evaluators are shown: those who agree least with the others.", "共 {1} 位评估员，图中为与他人一致程度最低的 {0} 位。");

    internal static readonly LocalText MeanAgreement = new("mean", "均值");
    internal static readonly LocalText FewerThanTwo = new("There are fewer than two evaluators.", "评估员不足两位。");
    internal static readonly LocalText AgreementUnknown = new(
        "No two of the {0} evaluators scored enough in common.", "{0} 位评估员中没有任何两位共同评过足够的内容。");

    internal static readonly LocalText AgreementDescription = new(
        "Matrix of {0} evaluators, {1} pairs. Highest: {2}, {3}. Lowest: {4}, {5}.", "{0} 位评估员的矩阵，共 {1} 对。最高：{2}，{3}；最低：{4}，{5}。");

    internal static readonly LocalText MapTitle = new("Variable map", "变量图（怀特图）");
    internal static readonly LocalText MapEmpty = new(
        "There is too little for a model, or evaluators that nothing joins.", "数据不足以建立模型，或评估员之间没有可比的联系。");

    internal static readonly LocalText MapDescription = new(
        "Everything on one ruler of logits, high places on top.", "各要素置于同一 logit 标尺，上高下低。");

    internal static readonly LocalText MapColumnDescription = new("{0}: {1}, from {2} to {3}.", "{0} {1} 个，{2} 至 {3}。");
    internal static readonly LocalText MapNote = new(
        "Evaluators and indicators have the mean 0. \"4 | 5\": at that place 4 and 5 points are equally likely, with mean severity.",
        "评估员、指标的均值为 0。“4 | 5”表示在该处、宽严中等时，得 4 分与 5 分的可能相等。");

    internal static readonly LocalText MapCounted = new("Columns with more than {0} elements are counted in bins.", "超过 {0} 个的列按区间计数。");
    internal static readonly LocalText MapScales = new(
        "{0} indicators have thresholds of their own; those of {1} are marked, side by side, without points.", "{0} 项指标各有分档界线，图中并列标出 {1} 项，不注分值。");

    internal static readonly LocalText MapExtreme = new(
        "In brackets: all ratings the lowest or all the highest, placed by convention ({0}).", "括号内的全部得最低或最高分，位置按惯例给出（{0} 个）。");

    internal static readonly LocalText MapUnmeasured = new("Without a measure, and not shown: {0}.", "无法衡量、未列出的：{0} 个。");
    internal static readonly LocalText Logits = new("logits", "logit 值");
    internal static readonly LocalText Evaluator = new("Evaluator", "评估员");
    internal static readonly LocalText HighSubject = new("↑ more points", "↑ 得分高");
    internal static readonly LocalText HighEvaluator = new("↑ harder", "↑ 偏严");
    internal static readonly LocalText HighIndicator = new("↑ harder to score on", "↑ 难得分");
    internal static readonly LocalText Thresholds = new("Thresholds", "分档界线");
    internal static readonly LocalText HighThreshold = new("points on both sides", "两侧的分值");
}
