namespace Evaluation.Reports;

/// <content>The words in the charts of robustness.</content>
internal static partial class ReportTexts
{
    internal static readonly LocalText RankIntervalTitle = new("How far each rank may be believed", "各名次的可信范围");
    internal static readonly LocalText RankAxis = new("Rank (left: better)", "名次（左为靠前）");
    internal static readonly LocalText RankRange = new("{0} to {1}", "{0} 至 {1}");
    internal static readonly LocalText RankIntervalNote = new(
        "Bar: the ranks in {0} of the trials. Dot, and number beside the name: the official rank.", "横条：{0} 的试算所处的名次范围；圆点及名称后的数字：公布的名次。");

    internal static readonly LocalText BracketNote = new(
        "Bracket: neighbours that cannot be told apart, none being above the next in {0} of the trials.", "括线：相邻者无法区分，没有一个在 {0} 的试算中高于下一名。");

    internal static readonly LocalText RanksCut = new("{0} of {1} subjects are shown: those with the widest ranges.", "共 {1} 个对象，图中为名次范围最宽的 {0} 个。");
    internal static readonly LocalText NoRanks = new("No subject has a rank.", "没有对象有名次。");
    internal static readonly LocalText RankIntervalDescription = new(
        "Ranges of ranks of {0} subjects. First: {1}, range {2}. Widest range: {3}, {4}. Subjects with a single rank: {5}.",
        "{0} 个对象的名次范围。第一名：{1}，范围 {2}；范围最宽：{3}，{4}；名次唯一的对象 {5} 个。");

    internal static readonly LocalText GradeProbabilityTitle = new("How probable each grade is", "各等级的可能性");
    internal static readonly LocalText GradeProbabilityNote = new("Percent of the trials; in brackets the official grade.", "占试算的百分比；括号内为公布的等级。");
    internal static readonly LocalText GradesCut = new("{0} of {1} subjects are shown: those whose grade is least certain.", "共 {1} 个对象，图中为等级最不确定的 {0} 个。");
    internal static readonly LocalText NoGrades = new("The scheme gives no grades.", "指标体系没有等级。");
    internal static readonly LocalText GradeProbabilityDescription = new(
        "Probabilities of grades of {0} subjects. {1} keep theirs in at least {2} of the trials. Least certain: {3}, grade {4} in {5}.",
        "{0} 个对象的等级可能性，其中 {1} 个在至少 {2} 的试算中等级不变；最不确定：{3}，等级“{4}”占 {5}。");

    internal static readonly LocalText InBrackets = new("[{0}]", "[{0}]");
    internal static readonly LocalText PairProbabilityTitle = new("Who is really above whom", "谁确实高于谁");
    internal static readonly LocalText PairProbabilityNote = new(
        "Percent of the trials in which the subject of the row is above that of the column (by its number); equal ranks count a half.",
        "行对象高于列对象（按序号）的试算百分比；名次相同算一半。");

    internal static readonly LocalText PairsCut = new("{0} of {1} subjects are shown: those about the least certain neighbours.", "共 {1} 个对象，图中为最难区分处前后的 {0} 个。");
    internal static readonly LocalText FewerThanTwoRanks = new("Fewer than two subjects have a rank.", "有名次的对象不足两个。");
    internal static readonly LocalText PairProbabilityDescription = new(
        "Who is above whom among {0} subjects. Of {2} pairs of neighbours, {1} can be told apart in at least {3} of the trials. Least certain: {4} above {5} in {6}.",
        "{0} 个对象两两比较。{2} 对相邻对象中，{1} 对在至少 {3} 的试算中可以区分；最难区分：“{4}”高于“{5}”的占 {6}。");

    internal static readonly LocalText SensitivityTitle = new("What moves it: {0}", "受什么影响：{0}");
    internal static readonly LocalText SensitivityAxis = new("Share of the scatter, percent", "占变动的百分比");
    internal static readonly LocalText SensitivityNote = new(
        "Stronger colour: what it causes alone. Whole bar: all that it has a part in. Line: how sure the whole bar is (95 %).",
        "醒目部分：单独造成的部分；整条：有其参与的全部；横线：整条长度的误差范围（95%）。");

    internal static readonly LocalText NothingMoves = new("Nothing that was varied moves it.", "所试各项均无影响。");
    internal static readonly LocalText SensitivityDescription = new("{0} depends on: {1}.", "{0}的影响因素：{1}。");
    internal static readonly LocalText FactorShare = new("{0} {1}, alone {2}", "{0}合计 {1}、单独 {2}");
    internal static readonly LocalText SwapTitle = new("How little weight changes the order", "权重改变多少会使相邻名次易位");
    internal static readonly LocalText SwapAxis = new("Smallest change of one weight among its siblings, percentage points", "某项权重（同级占比）的最小改变量，百分点");
    internal static readonly LocalText SwapAt = new("{0}: {1} → {2} %", "{0}：{1} → {2}%");
    internal static readonly LocalText NoSwap = new("no single weight", "改变单个权重不会易位");
    internal static readonly LocalText SwapNote = new(
        "For each two neighbours, the weight that needs the smallest change until they are level, now and then.", "每对相邻对象：使二者持平所需改变最小的权重，由现值至持平值。");

    internal static readonly LocalText SwapsCut = new("{0} of {1} pairs are shown: those with the nearest totals.", "共 {1} 对，图中为总分最接近的 {0} 对。");
    internal static readonly LocalText NoSwaps = new("No change of a single weight swaps any of the {0} pairs of neighbours.", "改变任何单个权重都不会使 {0} 对相邻对象易位。");
    internal static readonly LocalText SwapDescription = new(
        "Smallest changes of a weight for {0} pairs of neighbours, {1} of which one weight can swap. Smallest of all: {2} by {3}, {4} points.",
        "{0} 对相邻对象易位所需的最小权重改变，其中 {1} 对可由单个权重易位。最小者：{2}，{3} 改变 {4} 个百分点。");

    internal static readonly LocalText ConvergenceTitle = new("Whether there were enough rows", "抽样行数是否足够");
    internal static readonly LocalText ConvergenceAxis = new("Rows", "行数");
    internal static readonly LocalText ConvergenceNote = new(
        "All that each factor has a part in. Lines that are level at the right mean that there were enough rows.", "各因素参与造成的全部份额；右端走平说明行数足够。");

    internal static readonly LocalText ConvergenceDescription = new(
        "{0}: shares of {1} factors from {2} rows to {3}. The last doubling moved one by {4} at most.", "{0}：{1} 项因素的份额，行数由 {2} 增至 {3}；最后一次加倍至多改变 {4}。");
}
