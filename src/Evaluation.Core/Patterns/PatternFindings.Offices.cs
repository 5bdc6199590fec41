using Evaluation.Findings;

namespace Evaluation.Patterns;

public static partial class PatternFindings
{
    /// <summary>An office does far better on form than its substance lets one expect.</summary>
    public static readonly FindingKind FormOverSubstance = new(
        "PAT120",
        new("Form without substance", "有形式、少实质"),
        [
            new("An office may have built the form first and be about to fill it.", "该单位可能先搭建形式，实质内容正在补充。"),
            new("The substantive indicators may not fit what this office does.", "实质类指标可能不适合该单位的职能。"),
            new("Which indicators are formal is a judgement; another list gives other gaps.", "哪些指标属于形式类是人为划分，换一份清单差距也会不同。"),
        ],
        new("Open what was credited on the formal indicators and see whether it is right, used and answered.", "打开形式类指标得分所依据的内容，核实是否准确、有人使用、有回应。"));

    /// <summary>What a target was set for went up, what none was set for went down.</summary>
    public static readonly FindingKind TargetOnly = new(
        "PAT121",
        new("Hitting the target, missing the point", "考核的上升，不考核的下降"),
        [
            new("The targets may have been set where most was to be gained.", "目标可能本来就设在提升空间最大之处。"),
            new("What the other indicators look at may have become harder for everybody.", "其他指标所考察的事项可能对所有单位都变难了。"),
            new("Resources are limited; setting a priority is no fault.", "资源有限，有所侧重并非过错。"),
        ],
        new("Look at the indicators without a target that fell most, and ask what was no longer done.", "查看未设目标而降幅最大的指标，了解哪些工作不再开展。"));

    /// <summary>Scores rose more than the cohort's on what did not change.</summary>
    public static readonly FindingKind Inflation = new(
        "PAT122",
        new("Scores that rose far more than the others'", "得分升幅明显高于同类"),
        [
            new("The office may really have improved: somebody always improves most.", "该单位可能确有进步，总有人进步最大。"),
            new("The last round may have missed what was there.", "上一轮可能漏采了已有的内容。"),
            new("Offices may have been merged, or a site rebuilt.", "可能有机构合并或网站改版。"),
        ],
        new("Compare the evidence of both rounds on the indicators that rose most.", "对照两轮中升幅最大指标的佐证材料。"));

    /// <summary>Self-scores and third-party scores are too far apart, or too close, or all full.</summary>
    public static readonly FindingKind SelfScore = new(
        "PAT123",
        new("Self-scores and scores that do not fit together", "自评与第三方评分不相称"),
        [
            new("The office may read an indicator in another way than the assessor.", "该单位对指标的理解可能与评估方不同。"),
            new("Close agreement may come from clear rules and good records.", "高度一致可能源于规则清楚、台账完备。"),
            new("An office can be right about itself where the assessor looked at the wrong time.", "评估方采集时间不当时，单位的自评可能才是对的。"),
        ],
        new("Go through the indicators that differ most, or, where nothing differs, ask whether the assessor looked before it saw the self-score.", "逐项核对差异最大的指标；若毫无差异，则了解评估方是否在看到自评之前独立采集。"));

    /// <summary>More offices than expected stand just above a grade line, and fewer just below.</summary>
    public static readonly FindingKind GradeLineBunching = new(
        "PAT124",
        new("Scores pushed over a grade line", "分数在等级线上方聚集"),
        [
            new("Scores are given in round numbers, and the line is one; the test allows for what other round numbers get.", "评分习惯取整，而等级线恰为整数；检验已按其他整数处的聚集程度作了扣除。"),
            new("Offices just below the line may have made an effort to reach it.", "线下的单位可能为达线而努力改进。"),
            new("Appeals and corrections are allowed, and those near the line have most reason to appeal.", "申诉和更正是允许的，临线单位最有理由申诉。"),
        ],
        new("Look at the last changes of the scores just above the line: what was changed, when, by whom, on which evidence.", "查看线上单位的最后改分记录：改了什么、何时、由谁、依据何在。"));

    /// <summary>Clients of the assessor do better on what rests on judgement than on what can be counted.</summary>
    public static readonly FindingKind ClientLift = new(
        "PAT126",
        new("Clients do better where judgement decides", "客户单位在主观指标上偏高"),
        [
            new("Offices that buy advice may be those that care, and it may have helped.", "购买咨询服务的单位可能本就重视此项工作，咨询也可能确有成效。"),
            new("Clients may be large or well-known, and be judged by that.", "客户单位可能规模较大或知名度较高，评分受此影响。"),
        ],
        new("Have the subjective indicators of clients and of others scored again by people who do not know who is a client.", "请不知客户名单的人员对客户与非客户单位的主观指标重新评分。"));

    /// <summary>A rank jumped further than the score's error and the round's usual change explain.</summary>
    public static readonly FindingKind VolatileRank = new(
        "PAT128",
        new("A rank that jumped", "名次大起大落"),
        [
            new("The office may have changed: a new site, a new head, a merger.", "该单位可能确有变化，如网站改版、负责人更换、机构合并。"),
            new("Where many offices score nearly the same, a few points move a rank far.", "多数单位分数接近时，几分之差就会使名次大幅变动。"),
            new("The scheme or the evaluators may have changed between the rounds.", "两轮之间指标体系或评估人员可能有变化。"),
        ],
        new("Read the rank's interval first; then find the indicators that moved the score and compare their evidence of both rounds.", "先看名次区间，再找出使分数变动的指标，对照两轮的佐证材料。"));

    /// <summary>An indicator tells no office from another.</summary>
    public static readonly FindingKind NoDiscrimination = new(
        "PAT129",
        new("An indicator that tells nobody from anybody", "没有区分度的指标"),
        [
            new("A duty that everybody meets is worth checking all the same.", "人人达标的法定义务同样值得检查。"),
            new("An indicator may look at something that has little to do with the rest, and be right to.", "指标考察的内容可能与其他指标关联不大，而这正是其价值。"),
        ],
        new("Ask whether the indicator is still needed, whether it is really looked at for each office, and whether its weight decides ranks by chance.", "考虑该指标是否仍有必要、是否真正逐家核查、其权重是否使名次取决于偶然。"));
}
