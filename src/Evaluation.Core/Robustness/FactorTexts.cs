using Evaluation.Diagnostics;
using Evaluation.Robustness.Factors;

namespace Evaluation.Robustness;

/// <summary>Says in words what a factor varies.</summary>
internal static class FactorTexts
{
    private static readonly LocalText Uniform = new("weights by ±{0}", "权重（±{0}）");
    private static readonly LocalText Dirichlet = new("weights (Dirichlet, concentration {0})", "权重（狄利克雷分布，集中度 {0}）");
    private static readonly LocalText Aggregation = new("aggregation ({0})", "汇总方式（{0}）");
    private static readonly LocalText Method = new("scoring method ({0})", "计分方法（{0}）");
    private static readonly LocalText Rounding = new("rounding ({0} ways)", "取舍方式（{0} 种）");
    private static readonly LocalText Inclusion = new("whether each of {0} indicators belongs to the scheme ({1} stay)", "{0} 项指标是否保留（保留概率 {1}）");
    private static readonly LocalText Missing = new("what missing observations count ({0})", "未采集的处理（{0}）");
    private static readonly LocalText Evaluators = new("severity and error of the evaluators", "评估员的严厉程度与误差");
    private static readonly LocalText Normal = new("error of the observations (standard deviation {0} of the full mark)", "采集误差（标准差为满分的 {0}）");
    private static readonly LocalText Even = new("error of the observations (up to ±{0} of the full mark)", "采集误差（至多为满分的 ±{0}）");
    private static readonly LocalText Levels = new("levels one up or down ({0} of them)", "等次上下一档（概率 {0}）");

    internal static LocalText Of(Factor factor) => factor switch
    {
        WeightFactor { Spread: UniformSpread spread } => Uniform.With(StudyVerdict.Percent(spread.Share)),
        WeightFactor { Spread: DirichletSpread spread } => Dirichlet.With(StudyVerdict.Number(spread.Concentration)),
        AggregationFactor aggregation => Aggregation.With(string.Join(", ", aggregation.Choices.Select(choice => choice.Name))),
        MethodFactor method => Method.With(string.Join(", ", method.Choices.Select(choice => choice.Name))),
        RoundingFactor rounding => Rounding.With(rounding.Choices.Count),
        InclusionFactor inclusion => Inclusion.With(inclusion.Indicators.Count, StudyVerdict.Percent(inclusion.Probability)),
        MissingDataFactor missing => Missing.With(string.Join(", ", missing.Choices.Select(Scoring.JsonValues.Of))),
        EvaluatorFactor => Evaluators,
        MeasurementFactor { Error: NormalError error } => Normal.With(StudyVerdict.Percent(error.Deviation)),
        MeasurementFactor { Error: UniformError error } => Even.With(StudyVerdict.Percent(error.HalfWidth)),
        MeasurementFactor { Error: LevelError error } => Levels.With(StudyVerdict.Percent(error.Probability)),
        _ => new LocalText(SafeText.Line(factor.Name), SafeText.Line(factor.Name)),
    };
}
