using Evaluation.Diagnostics;
using Evaluation.Robustness.Factors;
using Evaluation.Schemes;

namespace Evaluation.Robustness;

/// <summary>Says in words what a factor varies, and by how much.</summary>
internal static class FactorTexts
{
    private static readonly LocalText Uniform = new("weights: each by up to {0} up or down", "权重：每项上下浮动至多 {0}");
    private static readonly LocalText Dirichlet = new("weights: about the official ones (Dirichlet, concentration {0})", "权重：围绕公布的权重（狄利克雷分布，集中度 {0}）");
    private static readonly LocalText Branches = new("{0}, under {1}", "{0}，限于 {1} 之下");
    private static readonly LocalText Levels = new("{0}, on level {1}", "{0}，限于第 {1} 级指标");
    private static readonly LocalText Aggregation = new("how indicators are joined: {0}", "汇总方式：{0}");
    private static readonly LocalText Method = new("how points are given: {0}", "计分方法：{0}");
    private static readonly LocalText OnOrOff = new("rounding: as the scheme has it, or none at all", "取舍（四舍五入等）：按指标体系规定，或完全不取舍");
    private static readonly LocalText Rounding = new("rounding: {0} ways", "取舍（四舍五入等）：{0} 种方式");
    private static readonly LocalText Inclusion = new("which of {0} indicators belong to the scheme: each stays in {1} of the trials", "{0} 项指标的取舍：每项在 {1} 的试算中保留");
    private static readonly LocalText Missing = new("what was not observed: {0}", "未采集项：{0}");
    private static readonly LocalText Evaluators = new("evaluators: how severe they are and by how much they err, as their review measured it", "评估员：按评审所测的宽严与误差");
    private static readonly LocalText Normal = new("error of each observation: a standard deviation of {0} of its full mark", "采集误差：标准差为该项满分的 {0}");
    private static readonly LocalText Even = new("error of each observation: up to {0} of its full mark up or down", "采集误差：上下至多为该项满分的 {0}");
    private static readonly LocalText Steps = new("error of each level: {0} of them are one up or down", "等次误差：{0} 的等次可能上下差一档");
    private static readonly LocalText Leaves = new("{0}, on {1} of the indicators", "{0}，限于 {1} 项指标");
    private static readonly LocalText Or = new(" or ", "或");
    private static readonly LocalText Comma = new(", ", "、");

    /// <summary>The name of a factor for people: the part of its text before the colon.</summary>
    internal static LocalText ShortOf(Factor factor)
    {
        LocalText whole = Of(factor);
        var name = new LocalText(whole.English.Split(':')[0], whole.Chinese.Split('：')[0]);
        return factor is MeasurementFactor { Leaves.Count: > 0 and var leaves } ? Leaves.With(name, leaves) : name;
    }

    internal static LocalText Of(Factor factor) => factor switch
    {
        WeightFactor weights => Of(weights),
        AggregationFactor aggregation => Aggregation.With(Listed(aggregation.Choices.Select(choice => choice.Name))),
        MethodFactor method => Method.With(Listed(method.Choices.Select(choice => choice.Name))),
        RoundingFactor { Choices: [not null, null] } => OnOrOff,
        RoundingFactor rounding => Rounding.With(rounding.Choices.Count),
        InclusionFactor inclusion => Inclusion.With(inclusion.Indicators.Count, StudyVerdict.Percent(inclusion.Probability)),
        MissingDataFactor missing => Missing.With(Joined(missing.Choices.Select(Of), Or)),
        EvaluatorFactor => Evaluators,
        MeasurementFactor measurement => measurement.Leaves.Count == 0 ? Of(measurement.Error) : Leaves.With(Of(measurement.Error), measurement.Leaves.Count),
        _ => new LocalText(SafeText.Line(factor.Name), SafeText.Line(factor.Name)),
    };

    private static LocalText Of(WeightFactor factor)
    {
        LocalText text = factor.Spread is DirichletSpread dirichlet
            ? Dirichlet.With(StudyVerdict.Number(dirichlet.Concentration))
            : Uniform.With(Share(((UniformSpread)factor.Spread).Share));
        if (factor.Branches.Count > 0)
            text = Branches.With(text, Listed(factor.Branches.Select(SafeText.Line)));
        return factor.Levels.Count == 0 ? text : Levels.With(text, Listed(factor.Levels.Select(level => StudyVerdict.Number(level))));
    }

    private static LocalText Of(MeasurementError error) => error switch
    {
        NormalError normal => Normal.With(Share(normal.Deviation)),
        UniformError uniform => Even.With(Share(uniform.HalfWidth)),
        _ => Steps.With(Share(error.Size)),
    };

    private static LocalText Of(AbsenceRule rule) => rule switch
    {
        AbsenceRule.Zero => new LocalText("counts zero", "计零分"),
        AbsenceRule.FullMark => new LocalText("counts the full mark", "计满分"),
        AbsenceRule.Rescale => new LocalText("is left out and the rest scaled up", "剔除后其余折算"),
        AbsenceRule.SpreadEvenly => new LocalText("is left out and its points spread evenly", "剔除后分值平均分摊"),
        _ => new LocalText("stops the scoring", "不予计分"),
    };

    /// <summary>A share in percent with up to two digits, since somebody has stated it.</summary>
    private static LocalText Share(double share)
    {
        string number = (100 * share).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
        return new LocalText(number + " %", number + "%");
    }

    /// <summary>Several texts one after the other.</summary>
    internal static LocalText Listed(IEnumerable<LocalText> texts) => Joined(texts, Comma);

    private static LocalText Listed(IEnumerable<string> names) => Joined(names.Select(name => new LocalText(name, name)), Comma);

    private static LocalText Joined(IEnumerable<LocalText> texts, LocalText separator) => new(
        string.Join(separator.English, texts.Select(text => text.English)), string.Join(separator.Chinese, texts.Select(text => text.Chinese)));
}
