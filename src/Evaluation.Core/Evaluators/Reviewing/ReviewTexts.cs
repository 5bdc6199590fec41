using Evaluation.Findings;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>The sentences of a review.</summary>
internal static class ReviewTexts
{
    internal static readonly LocalText Title = new("Evaluator review: {0}", "评估员评审：{0}");
    internal static readonly LocalText Basis = new("{0} evaluators, {1} subjects, {2} indicators, {3} scores.", "共 {0} 位评估员、{1} 个评估对象、{2} 项指标、{3} 个评分。");

    internal static readonly LocalText LeftOut = new(
        "Left out: {0} observations without an evaluator and {1} that are no score of the evaluator's.", "未计入：{0} 条无署名的采集值，{1} 条不是评估员给分的采集值。");

    internal static readonly LocalText Purpose = new(
        "This review looks for what a person should check. It accuses nobody and changes no score.", "本评审只提示需要人工核查之处，不指控任何人，也不改变任何得分。");

    internal static readonly LocalText NobodyHarder = new("No evaluator is harder or softer than the others beyond what chance explains.", "没有评估员的宽严超出偶然可以解释的范围。");
    internal static readonly LocalText Harder = new("Harder than the others: {0}.", "评分偏严：{0}。");
    internal static readonly LocalText Softer = new("Softer than the others: {0}.", "评分偏宽：{0}。");
    internal static readonly LocalText NothingElse = new("Nothing else stands out beyond chance.", "其他方面未见超出偶然的情况。");
    internal static readonly LocalText LookAt = new("To be looked at by a person: {0} findings, about {1}.", "有 {0} 条线索需人工查看，涉及{1}。");
    internal static readonly LocalText LookAtShared = new("Shown by most evaluators, and so hardly about any one of them: {0}.", "多数评估员都有、难以归于某一人的情况：{0}。");

    internal static readonly LocalText NothingTested = new(
        "Nothing could be tested, so the evaluators are neither cleared nor suspected. The reasons stand below.", "没有可做的检验，因此既不能排除也不能怀疑任何人。原因见下文。");

    internal static readonly LocalText Everybody = new(
        "Most evaluators show it, so the cause is more likely in the subjects, in the indicators or in one colleague than in each of them: in a small panel, unusual scores of one shift what is expected of all.",
        "多数评估员都有这种情况，原因更可能在对象、指标或其中一人，而不在每个人：评审组人数少时，一人的特殊评分会牵动对所有人的预期。");

    internal static readonly LocalText EvaluatorsHeading = new("Evaluator by evaluator", "逐人结论");
    internal static readonly LocalText MoreEvaluators = new("and {0} more, of whom nothing is said in the next part or too much to print; evaluators.json has all.", "另有 {0} 位，下文未提及或篇幅所限未列，全部见 evaluators.json。");

    internal static readonly LocalText FairHeading = new("What severity does to ranks", "宽严对名次的影响");

    internal static readonly LocalText FairMeaning = new(
        "The fair score is what a subject would have if every evaluator were of middle severity. It stands beside the official score, which stays as it is.",
        "公平分是假设每位评估员宽严都居中时对象的得分，只与正式得分并列对照，正式得分不变。");

    internal static readonly LocalText NobodyMoved = new("Taking severity out would give no subject another rank or grade.", "剔除宽严差异后，没有对象的名次或等级会改变。");
    internal static readonly LocalText Moved = new("Taking severity out would give {0} of {1} subjects another rank or grade.", "剔除宽严差异后，{1} 个对象中有 {0} 个的名次或等级会改变。");

    internal static readonly LocalText NoneBeyond = new("All of these official ranks lie where chance may put the fair rank, too.", "这些对象的正式名次都仍在公平名次的偶然波动范围之内。");
    internal static readonly LocalText Beyond = new("For {0} of them the official rank lies outside what chance explains.", "其中 {0} 个的正式名次超出公平名次的偶然波动范围。");

    internal static readonly LocalText FairLine = new(
        "{0}: official {1}, fair {2} (likely {3} to {4}); rank {5}, fair rank {6} (likely {7} to {8})",
        "{0}：正式得分 {1}，公平分 {2}（约在 {3} 至 {4} 之间）；名次 {5}，公平名次 {6}（约在 {7} 至 {8} 之间）");

    internal static readonly LocalText MoreSubjects = new("and {0} more; evaluators.json has all.", "另有 {0} 个，全部见 evaluators.json。");

    internal static readonly LocalText AgreementHeading = new("How far do they agree?", "彼此是否一致");

    internal static readonly LocalText Exact = new(
        "Where two evaluators scored the same indicator of the same subject, they gave exactly the same in {0} of cases; {1} would be expected of evaluators who work independently.",
        "两位评估员对同一对象的同一指标都评了分时，给分完全相同的占 {0}；各自独立评分时预期为 {1}。");

    internal static readonly LocalText Alpha = new("Krippendorff's alpha is {0}{1}. {2}", "Krippendorff α 系数为 {0}{1}。{2}");
    internal static readonly LocalText AlphaInterval = new(" (likely {0} to {1})", "（约在 {0} 至 {1} 之间）");

    internal static readonly LocalText AlphaMeaning = new(
        "Alpha is 1 when all give the same and 0 when they agree no more than by chance; from 0.8 up scores count as reliable, below 0.667 as unreliable (Krippendorff 2004).",
        "α 为 1 表示给分完全一致，为 0 表示一致程度不高于偶然；0.8 以上视为可靠，低于 0.667 视为不可靠（Krippendorff 2004）。");

    internal static readonly LocalText Reliable = new("The evaluators agree well: it matters little who gives a score.", "评估员之间一致性好，由谁评分影响很小。");
    internal static readonly LocalText Tentative = new("The evaluators agree moderately: enough for tentative conclusions only.", "评估员之间一致性一般，只能得出初步结论。");

    internal static readonly LocalText Unreliable = new(
        "The evaluators agree poorly: the score of a single one should not be relied on.", "评估员之间一致性差，不宜依赖单个评估员的评分。");

    internal static readonly LocalText[] Notes =
    [
        new(
            "Points more or less: compared with what is expected of an evaluator of middle severity who scored the same subjects on the same indicators.",
            "多几分、少几分：与宽严居中的评估员给同样对象、同样指标评分时的预期相比。"),
        new(
            "Likely from … to …: with data of this size, the true value lies in such an interval in 95 of 100 rounds.",
            "约在……之间：以这样的数据量，100 次中有 95 次真实值落在这样的区间内。"),
        FindingTexts.PNote,
        FindingTexts.QNote,
    ];

    internal static readonly LocalText RelationSource = new("Ties {0}, {1} used: SHA-256 {2}", "关联名单 {0}，采用 {1} 条：SHA-256 {2}");

    internal static readonly LocalText Settings = new(
        "Evaluation {0}; seed {1}, level {2}, {3} draws for each test, {4} for fair scores.", "Evaluation {0}；随机数种子 {1}，控制水平 {2}，每次检验抽取 {3} 次，公平分抽取 {4} 次。");
}
