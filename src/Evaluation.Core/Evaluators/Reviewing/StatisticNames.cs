namespace Evaluation.Evaluators.Reviewing;

/// <summary>What the statistics of a review are called, in the literature's words.</summary>
internal static class StatisticNames
{
    internal static readonly LocalText Severity = new("z of the severity", "严厉度 z 值");
    internal static readonly LocalText Infit = new("infit z", "加权拟合（infit）z 值");
    internal static readonly LocalText Slope = new("slope", "斜率");
    internal static readonly LocalText Halo = new("mean product of residuals", "残差乘积均值");
    internal static readonly LocalText Drift = new("slope of residuals", "残差斜率");
    internal static readonly LocalText Matches = new("z of matches", "相同评分数 z 值");
    internal static readonly LocalText Interaction = new("z of the interaction", "交互作用 z 值");
    internal static readonly LocalText Discrepancies = new("difference of mean discrepancies", "平均偏差之差");
    internal static readonly LocalText JointTest = new("joint score test", "联合得分检验");
}
