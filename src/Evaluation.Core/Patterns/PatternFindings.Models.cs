using Evaluation.Findings;

namespace Evaluation.Patterns;

public static partial class PatternFindings
{
    /// <summary>A sheet that lies far from the others over many indices together, or that is like sheets people judged careless.</summary>
    public static readonly FindingKind MultivariateOddness = new(
        "PAT106",
        new("Far from all other sheets over many indices together (multivariate oddness)", "综合多项指标后明显偏离其他评分表"),
        [
            new("A subject unlike all others has a sheet unlike all others.", "评估对象与众不同，其评分表自然与众不同。"),
            new("An evaluator with a style of his own is not careless: compare with his other sheets.", "评估员风格独特不等于敷衍，请与其其他评分表对照。"),
        ],
        new("Look at the features named, then at the sheet itself. A model orders sheets; it names no pattern.", "先看所列特征，再看评分表本身。模型只排序，不指明具体模式。"));
}
