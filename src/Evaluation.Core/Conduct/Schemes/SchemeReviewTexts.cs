namespace Evaluation.Conduct.Schemes;

/// <summary>Sentences of the review of a scheme.</summary>
internal static class SchemeReviewTexts
{
    internal static readonly LocalText Inputs = new(
        "By their titles, {0} indicators count what is put in, or paper, and not what comes of it: {1}.", "从名称看，有 {0} 项指标考核投入或文件而非结果：{1}。");
    internal static readonly LocalText Cases = new(
        "{0} indicators give points for each case, whatever it is worth: {1}.", "有 {0} 项指标按件数给分，不问质量：{1}。");
    internal static readonly LocalText InputsClears = new("An indicator of the result, or the reason why the number itself matters", "改为考核结果，或说明数量本身为何重要");
    internal static readonly LocalText ConstantClears = new("A rule or level that some pass and some do not, or no indicator", "调整得分规则使之有区分度，或取消该指标");
    internal static readonly LocalText AllFull = new("Everybody gets the full mark on {0} indicators: {1}.", "有 {0} 项指标人人满分：{1}。");
    internal static readonly LocalText AllNothing = new("Nobody gets any points on {0} indicators: {1}.", "有 {0} 项指标人人不得分：{1}。");
    internal static readonly LocalText AllSame = new("Everybody gets the same on {0} indicators: {1}.", "有 {0} 项指标人人得分相同：{1}。");
    internal static readonly LocalText SameTitle = new("{0} indicators have the same title: {1}.", "有 {0} 项指标名称相同：{1}。");
    internal static readonly LocalText Alike = new(
        "{0} and {1} tell nearly the same (correlation {2} over {3} subjects): one thing counts twice.", "{0}与{1}几乎重复（相关系数 {2}，对象 {3} 个），同一事项计了两次。");
    internal static readonly LocalText SameClears = new("One of them, or the difference put into words", "合并，或写明两者的区别");
    internal static readonly LocalText HiddenClears = new("Full marks that can be earned and lost", "调整分值，使满分可得、扣分可及");
    internal static readonly LocalText BonusClears = new("A smaller bonus, or a cap on it", "降低加分上限");
    internal static readonly LocalText Grades = new(
        "{0} of {1} graded subjects keep their grade in fewer than {2} of the draws: {3}.", "{1} 个有等级的对象中，有 {0} 个在不足 {2} 的模拟中保持原等级：{3}。");
    internal static readonly LocalText NearLines = new(
        "{0} of {1} graded subjects are within {2} points (90 %, standard error {3}) of a grade line: {4}.", "{1} 个有等级的对象中，有 {0} 个距等级线不足 {2} 分（90%，标准误 {3}）：{4}。");
    internal static readonly LocalText GradesClears = new("Wider bands, or a second look at those near a line", "放宽等级区间，或对线附近的对象复核");
    internal static readonly LocalText Ranks = new(
        "{0} of {1} ranked subjects stand in groups of neighbours that cannot be told apart: {2}.", "{1} 个有名次的对象中，有 {0} 个与相邻对象无法区分：{2}。");
    internal static readonly LocalText RankGroup = new("ranks {0} to {1}", "第 {0} 至 {1} 名");
    internal static readonly LocalText CloseNeighbours = new(
        "{0} of {1} pairs of neighbours in the ranking are less than {2} points apart, which a standard error of {3} does not carry (95 %).",
        "排名相邻的 {1} 对中，有 {0} 对相差不足 {2} 分，在标准误 {3} 下不足以区分（95%）。");
    internal static readonly LocalText RanksClears = new("Groups or intervals in place of single ranks", "以分组或区间代替逐一排名");
    internal static readonly LocalText Formal = new("Indicators of form have {0} of the weight; more than {1} calls for a reason.", "形式类指标占权重 {0}；超过 {1} 需说明理由。");
    internal static readonly LocalText FormalClears = new("More weight on substance, or the reason", "提高实质类权重，或说明理由");
    internal static readonly LocalText Burden = new("The scheme has {0} leaves; the budget allows {1}.", "末级指标 {0} 项，预算为 {1} 项。");
    internal static readonly LocalText BurdenClears = new("Fewer indicators", "精简指标");
    internal static readonly LocalText NoRound = new("how the indicators work on a round, because none was given.", "指标在实际评分中的表现（没有评分数据）。");
    internal static readonly LocalText SmallRound = new("how the indicators work on the round: it has {0} subjects, and fewer than {1} tell nothing.", "指标在实际评分中的表现：仅 {0} 个对象，少于 {1} 个无从判断。");
    internal static readonly LocalText NoForm = new("form against substance: no indicator could be told apart by its title. Name their codes.", "形式与实质的比重（从名称无法区分，请指定编码）。");
    internal static readonly LocalText NoBudget = new("the burden, because no budget of indicators is set.", "指标负担（未设预算）。");
    internal static readonly LocalText NoError = new("whether grades and ranks are beyond error, because neither a study of robustness nor a standard error was given.", "等级与名次是否经得起误差（没有稳健性研究或标准误）。");
}
