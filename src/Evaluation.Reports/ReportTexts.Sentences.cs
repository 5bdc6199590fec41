namespace Evaluation.Reports;

/// <content>Sentences made from the data.</content>
internal static partial class ReportTexts
{
    internal static readonly LocalText Colon = new("{0}: {1}", "{0}：{1}");
    internal static readonly LocalText Listing = new("; ", "；");
    internal static readonly LocalText Comma = new(", ", "，");

    // The assessment
    internal static readonly LocalText Subjects = new("Subjects", "评估对象");
    internal static readonly LocalText SubjectCount = new("{0}", "{0} 个");
    internal static readonly LocalText SubjectCountOfGroups = new("{0} in {1} groups", "{0} 个，分 {1} 组");
    internal static readonly LocalText Indicators = new("Indicators", "评估指标");
    internal static readonly LocalText IndicatorCount = new(
        "{0} first-level indicators, {1} leaves; full mark {2}", "一级指标 {0} 项，末级指标 {1} 项；满分 {2} 分");

    internal static readonly LocalText HowScored = new("Method", "评估方法");
    internal static readonly LocalText BySum = new("the total is the sum of the first-level scores", "总分为各一级指标得分之和");
    internal static readonly LocalText ByMean = new(
        "the total is the weighted mean of the first-level score rates", "总分为各一级指标得分率的加权平均");

    internal static readonly LocalText ByOther = new("the total of the first-level indicators: {0}", "总分由各一级指标合成：{0}");
    internal static readonly LocalText NotRounded = new("totals are not rounded", "总分不修约");
    internal static readonly LocalText HalfUp = new(
        "totals are rounded half up to {0} decimals", "总分四舍五入，保留 {0} 位小数");

    internal static readonly LocalText HalfEven = new(
        "totals are rounded half to even to {0} decimals", "总分四舍六入五成双，保留 {0} 位小数");

    internal static readonly LocalText RoundedAsR4 = new(
        "totals are rounded to {0} decimals as R 4 rounds", "总分按 R 4 的方式修约，保留 {0} 位小数");

    internal static readonly LocalText TiesCompetition = new("equal totals share the better rank (1, 1, 3)", "同分并列，其后名次跳过（1、1、3）");
    internal static readonly LocalText TiesDense = new("equal totals share a rank and none is skipped (1, 1, 2)", "同分并列，其后名次不跳过（1、1、2）");
    internal static readonly LocalText TiesMean = new("equal totals share the mean of their ranks (1.5, 1.5, 3)", "同分取名次平均（1.5、1.5、3）");
    internal static readonly LocalText TiesGiven = new("equal totals stand in the given order", "同分按给定顺序排列");
    internal static readonly LocalText FollowPublished = new("{0} follow the published totals", "按公布的总分{0}");
    internal static readonly LocalText FollowExact = new("{0} follow the totals before rounding", "按修约前的总分{0}");
    internal static readonly LocalText Ranks = new("ranks", "排名");
    internal static readonly LocalText RanksAndGrades = new("ranks and grades", "排名、评定等级");
    internal static readonly LocalText Absences = new("Nothing to score", "无采集值的处理");
    internal static readonly LocalText Missing = new("not collected", "未采集");
    internal static readonly LocalText NotApplicable = new("not applicable", "不适用");
    internal static readonly LocalText Excluded = new("excluded", "剔除");
    internal static readonly LocalText Refused = new("not scored until it is there", "补齐后方可计分");
    internal static readonly LocalText CountsZero = new("counts 0", "计零分");
    internal static readonly LocalText CountsFull = new("counts the full mark", "计满分");
    internal static readonly LocalText Rescaled = new("left out, the rest is rescaled", "不计入，其余折算");
    internal static readonly LocalText CutOff = new("Data cut-off", "数据截止");
    internal static readonly LocalText NoTimes = new("the observations carry no times", "采集数据未记录时间");
    internal static readonly LocalText CutOffAt = new("{0} (latest observation)", "{0}（最晚一条采集值）");
    internal static readonly LocalText SchemeFact = new("Scheme", "指标体系");
    internal static readonly LocalText SchemeVersion = new("{0}, version {1}", "{0}，版本 {1}");
    internal static readonly LocalText SchemeNote = new("Note", "说明");
    internal static readonly LocalText Recompute = new("For recomputing", "复算依据");
    internal static readonly LocalText SchemeHash = new("scheme SHA-256 {0}", "指标体系 SHA-256 {0}");
    internal static readonly LocalText ObservationsHash = new("observations {0}, SHA-256 {1}", "采集数据 {0}，SHA-256 {1}");
    internal static readonly LocalText ObservationsInCode = new("observations not read from a file", "采集数据并非读自文件");
    internal static readonly LocalText ObservationCount = new("{0} observations", "采集值 {0} 条");
    internal static readonly LocalText LibraryVersion = new("library Evaluation {0}", "程序库 Evaluation {0}");
    internal static readonly LocalText NoSources = new("none stated", "未列明");

    // Overall results
    internal static readonly LocalText Mean = new("Mean", "平均分");
    internal static readonly LocalText Median = new("Median", "中位数");
    internal static readonly LocalText Range = new("Range", "极差");
    internal static readonly LocalText RankedOf = new("Ranked", "参加排名");
    internal static readonly LocalText OutOf = new("{0} / {1}", "{0} / {1}");
    internal static readonly LocalText HighestTotal = new("Highest total {0}: {1}", "总分最高 {0} 分：{1}");
    internal static readonly LocalText LowestTotal = new("Lowest total {0}: {1}", "总分最低 {0} 分：{1}");
    internal static readonly LocalText AndMore = new("{0} and {1} more", "{0}等 {1} 个");
    internal static readonly LocalText BestIndicators = new("Highest score rates: {0}", "得分率最高的一级指标：{0}");
    internal static readonly LocalText WorstIndicators = new("Lowest score rates: {0}", "得分率最低的一级指标：{0}");
    internal static readonly LocalText RateOf = new("{0} {1}%", "{0} {1}%");
    internal static readonly LocalText GradesOf = new("Grades: {0}", "等级分布：{0}");
    internal static readonly LocalText GradeOf = new("{0} {1}", "{0} {1} 个");
    internal static readonly LocalText FullMarksOf = new("Full marks: {0}", "得满分的对象最多的指标：{0}");
    internal static readonly LocalText CountOf = new("{0} ({1} of {2})", "{0}（{1} / {2} 个对象）");
    internal static readonly LocalText ZeroScoresOf = new("Scores of 0: {0}", "得 0 分的情况：{0}");
    internal static readonly LocalText SameForAll = new(
        "All subjects have the same score, so the indicator tells nobody apart: {0}", "全部对象得分相同、未体现差别的指标：{0}");

    internal static readonly LocalText BelowMean = new("Below the mean: {0} of {1}", "低于平均分的对象：{0} / {1} 个");
    internal static readonly LocalText WithoutTotal = new("Without a total: {0}", "没有总分的对象：{0} 个");
    internal static readonly LocalText WithheldCells = new(
        "Left out and rescaled: {0} of {1} scores", "不计入并折算的情况：{1} 项次中有 {0} 项次");

    // Problems
    internal static readonly LocalText RankAndTotal = new("rank {0}, total {1}", "第 {0} 名，总分 {1}");
    internal static readonly LocalText Adjusted = new("{0}: {1} points, total {2} → {3}", "{0}：{1} 分，总分 {2} → {3}");
    internal static readonly LocalText AdjustedToNothing = new("{0}: fails, no total is given", "{0}：触发，不计总分");
    internal static readonly LocalText FailsWithGrade = new("fails by {0}, grade {1}", "因“{0}”判为{1}");
    internal static readonly LocalText Fails = new("fails by {0}", "因“{0}”不达标");
    internal static readonly LocalText ReckoningAdjusted = new(
        "full mark {0} − lost {1} + added {3} = total {2}", "满分 {0} − 失分 {1} ＋ 加分 {3} ＝ 总分 {2}");

    internal static readonly LocalText Reckoning = new("full mark {0} − lost {1} = total {2}", "满分 {0} − 失分 {1} ＝ 总分 {2}");
    internal static readonly LocalText ReckoningRounded = new(
        "full mark {0} − lost {1}, rounding {3} = total {2}", "满分 {0} − 失分 {1}，修约 {3}，得总分 {2}");

    internal static readonly LocalText MoreLosses = new(
        "{0} smaller losses of {1} points together are not listed.", "另有 {0} 项较小的失分（合计 {1} 分）未列出。");

    internal static readonly LocalText LeftOutOf = new("Left out ({0}): {1}", "不计入（{0}）：{1}");
    internal static readonly LocalText ScaledUp = new(
        "only {0}% of the weight applies; scaled up to the full mark", "仅 {0}% 的权重适用，已折算至满分");

    internal static readonly LocalText ReasonWithValue = new("{0} (observed: {1})", "{0}（采集值：{1}）");
    internal static readonly LocalText OwnScale = new("{0} of {1} on its own scale", "原始得分 {0} / {1}");
    internal static readonly LocalText RoundedFrom = new("rounded from {0}", "由 {0} 修约");
    internal static readonly LocalText Remark = new("remark: {0}", "备注：{0}");
    internal static readonly LocalText By = new("by {0}", "评估员 {0}");
    internal static readonly LocalText CorrectionsHash = new(
        "{0} corrections, file {1}, SHA-256 {2}", "更正 {0} 条，文件 {1}，SHA-256 {2}");
    internal static readonly LocalText Semicolon = new("; ", "；");
    internal static readonly LocalText Override = new("Override", "改判");
    internal static readonly LocalText Rounding = new("Rounding", "修约");

    // Annex
    internal static readonly LocalText SumOfChildren = new("sum of the indicators below", "下级指标得分之和");
    internal static readonly LocalText MeanOfChildren = new("weighted mean of the indicators below", "下级指标加权平均");
    internal static readonly LocalText GeometricMean = new("weighted geometric mean of the indicators below", "下级指标加权几何平均");
    internal static readonly LocalText HarmonicMean = new("weighted harmonic mean of the indicators below", "下级指标加权调和平均");
    internal static readonly LocalText PowerMean = new("weighted power mean of the indicators below, power {0}", "下级指标加权幂平均，幂次 {0}");
    internal static readonly LocalText Spread = new("left out, its mark is spread evenly over the others", "不计入，其分值平均分摊到其他指标");
    internal static readonly LocalText SpreadOver = new("{0} of marks or weight left out, spread evenly over {1}: {2} more for each", "不计入的分值（权重）{0} 平均分摊到 {1} 项，每项加 {2}");
    internal static readonly LocalText GradesByShare = new("grades by share of the ranked subjects, from the top: {0}", "等级按参加排名对象的比例由高到低划分：{0}");
    internal static readonly LocalText GradesByShareOfGroup = new("grades by share of the ranked subjects of each peer group, from the top: {0}", "等级在各组内按参加排名对象的比例由高到低划分：{0}");
    internal static readonly LocalText GradeTiesAllOut = new("equal totals across the line of a grade all get the lower one", "等级线上同分的对象一律归入较低等级");
    internal static readonly LocalText GradeTiesAllIn = new("equal totals across the line of a grade all get the higher one", "等级线上同分的对象一律归入较高等级");
    internal static readonly LocalText Copeland = new("wins less losses when subjects are compared two by two on the indicators below (Copeland)", "在下级指标上两两比较，按胜负场次之差计分（Copeland 法）");
    internal static readonly LocalText Compared = new("compared two by two", "两两比较");
    internal static readonly LocalText WinsAndLosses = new("of {0} others outranks {1}, level with {2}, outranked by {3}; not to be split by indicator", "与其他 {0} 个对象比较：胜 {1}、平 {2}、负 {3}；不能分摊到单项指标");
    internal static readonly LocalText ComparedInPart = new("only {0} of the weight applies; compared on what both sides have", "仅 {0} 的权重适用，只在双方都有得分的指标上比较");
    internal static readonly LocalText Minimum = new("the lowest of the indicators below", "取下级指标的最低得分率");
    internal static readonly LocalText Maximum = new("the highest of the indicators below", "取下级指标的最高得分率");

    // Suggestions
    internal static readonly LocalText AdviceRate = new(
        "{0}: score rate {1}%, on average {2} points below the full mark; {3} of {4} subjects lose points.",
        "{0}：得分率 {1}%，平均低于满分 {2} 分，{4} 个对象中有 {3} 个失分。");

    internal static readonly LocalText AdviceItem = new("{0} up to {1}", "{0} 可追回 {1} 分");

    // Left out for size
    internal static readonly LocalText CutExplanations = new(
        "the explanation of every point for each subject ({0} lines)", "各对象的逐项得分说明（共 {0} 行）");

    internal static readonly LocalText CutLosses = new(
        "per subject all but the {0} largest losses ({1} lines)", "各对象最大的 {0} 项以外的失分（共 {1} 行）");

    internal static readonly LocalText CutProblems = new(
        "the lists of problems of all subjects ({0} lines)", "全部对象的问题清单（共 {0} 行）");

    internal static readonly LocalText CutAdvice = new("the suggestions for each subject", "各对象的改进建议");
}
