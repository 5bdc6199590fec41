using Evaluation.Findings;

namespace Evaluation.Patterns;

public static partial class PatternFindings
{
    /// <summary>Sheets that are nearly the same, of the same or of different subjects.</summary>
    public static readonly FindingKind SheetCopies = new(
        "PAT114",
        new("Sheets that are nearly the same", "评分表高度雷同"),
        [
            new("One sheet may have been entered twice, or imported under two names.", "同一份评分表可能被重复录入，或以两个名称导入。"),
            new("A panel may have filled in its sheets together, as the rules may allow.", "评审组可能按规定共同填写评分表。"),
            new("Subjects that share one website, platform or office are scored alike because they are alike.", "共用同一网站、平台或机构的对象，得分相同是因为情况本就相同。"),
        ],
        new(
            "Lay the sheets side by side, and compare their evidence, comments and times of entry; have one of them scored again by somebody who knows neither.",
            "将评分表并列对照，比较其佐证材料、评语和录入时间，并请不知情的人员复评其中一份。"));

    /// <summary>One evaluator gives one and the same sheet to different subjects.</summary>
    public static readonly FindingKind OneSheetForAll = new(
        "PAT115",
        new("One evaluator, different subjects, the same sheet", "同一评估员对不同对象给出相同的评分表"),
        [
            new("The evaluator may have been given subjects that really are alike.", "分配给该评估员的对象可能确实相似。"),
            new("The evaluator may read some indicators in a way of his own, for all subjects alike.", "该评估员可能对部分指标有固定的理解，对所有对象一视同仁。"),
            new("A sheet filled in beforehand may have been saved by mistake.", "可能误存了预填的评分表。"),
        ],
        new("Ask for the evidence of the indicators on which the subjects differ most elsewhere.", "针对其他评估员评分差异最大的指标，核对该评估员各对象的佐证材料。"));

    /// <summary>A comment is used again for other subjects or by other evaluators.</summary>
    public static readonly FindingKind ReusedComments = new(
        "PAT116",
        new("Comments used again", "评语重复使用"),
        [
            new("It may be a standard phrase that evaluators were told to use.", "可能是统一要求使用的规范表述。"),
            new("The same fault found twice may rightly be described in the same words.", "同样的问题用同样的话描述本属正常。"),
            new("Members of a panel may have agreed on one wording.", "评审组成员可能商定了统一措辞。"),
        ],
        new("Read the comments beside the evidence of each subject: does the text fit every one of them?", "将评语与各对象的佐证材料对照，核实该评语是否适用于每一个对象。"));
}
