using Evaluation.Findings;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>What each kind of finding means, for somebody who has never heard of it.</summary>
internal static class ReviewMeanings
{
    private static readonly Dictionary<FindingKind, LocalText> Texts = new()
    {
        [EvaluatorFindings.Severity] = new(
            "Seen over all sheets, this evaluator gives less or more than colleagues would have given the same subjects.",
            "总体来看，该评估员给同样对象的分数低于或高于其他评估员。"),
        [EvaluatorFindings.Unpredictable] = new(
            "This evaluator's scores are often far from what the colleagues' scores of the same subjects lead one to expect, now above and now below.",
            "根据其他评估员对同样对象的评分作出预期，该评估员的评分常与预期相差较远，时高时低。"),
        [EvaluatorFindings.ByGroup] = new(
            "Towards one group of subjects, this evaluator is harder or softer than towards all others.",
            "该评估员对某一组对象比对其他对象更严或更宽。"),
        [EvaluatorFindings.BySubject] = new(
            "Towards one subject, this evaluator is harder or softer than towards all others. It does not say who is right: this evaluator or the colleagues.",
            "该评估员对某一对象比对其他对象更严或更宽。这并不说明谁对谁错。"),
        [EvaluatorFindings.ByIndicator] = new(
            "On one indicator, this evaluator is harder or softer than on all others.",
            "该评估员在某一指标上比在其他指标上更严或更宽。"),
        [EvaluatorFindings.Favour] = new(
            "Compared with the panel's mean, this evaluator gives more to subjects on the list of ties than to the rest.",
            "与评审组均值相比，该评估员给关联名单中对象的分数高于给其余对象的分数。"),
        [EvaluatorFindings.Drift] = new(
            "From the first sheet to the last, this evaluator becomes harder or softer.",
            "从第一份到最后一份评分表，该评估员逐渐趋严或趋宽。"),
        [EvaluatorFindings.CentralTendency] = new(
            "Where the colleagues see a good subject and a poor one, this evaluator's scores are less far apart. 100 % means as far apart as the colleagues' scores let one expect, 0 % means that one cannot tell from this evaluator's scores whom the colleagues find good.",
            "其他评估员认为有好有差的对象，在该评估员的评分中差距较小。100% 表示差距与按他人评分所预期的一样大，0% 表示从其评分中看不出他人认为谁好谁差。"),
        [EvaluatorFindings.Halo] = new(
            "When this evaluator gives a subject more (or less) than expected on one indicator, the same happens on the subject's other indicators. The strength is about 0 when indicators are judged one by one, and grows as they move together.",
            "该评估员对某一对象的一项指标给分高于（或低于）预期时，对其他指标也往往如此。各指标分别判断时强度约为 0，越大说明越同升同降。"),
        [EvaluatorFindings.Identical] = new(
            "Two evaluators gave the same score more often than others who looked at the same things.",
            "二人给分相同的次数，多于看过同样材料的其他评估员。"),
    };

    private static readonly Dictionary<FindingKind, LocalText> Questions = new()
    {
        [EvaluatorFindings.Severity] = new("Is anybody harder or softer than the others?", "有没有人评分偏严或偏宽？"),
        [EvaluatorFindings.Unpredictable] = new("Do anybody's scores scatter?", "有没有人评分忽高忽低？"),
        [EvaluatorFindings.ByGroup] = new("Does anybody score a group of subjects differently?", "有没有人对某一组对象评分不同？"),
        [EvaluatorFindings.BySubject] = new("Does anybody score one subject differently?", "有没有人对某一对象评分不同？"),
        [EvaluatorFindings.ByIndicator] = new("Does anybody score one indicator differently?", "有没有人对某一指标评分不同？"),
        [EvaluatorFindings.Favour] = new("Do subjects with a tie get more?", "有关联的对象得分是否偏高？"),
        [EvaluatorFindings.Drift] = new("Does anybody become harder or softer with time?", "有没有人随时间趋严或趋宽？"),
        [EvaluatorFindings.CentralTendency] = new("Does anybody make differences between subjects smaller?", "有没有人拉不开对象之间的差距？"),
        [EvaluatorFindings.Halo] = new("Does one impression stand behind all indicators of a subject?", "有没有人凭总体印象给各指标评分？"),
        [EvaluatorFindings.Identical] = new("Are the scores of two evaluators unusually identical?", "有没有两人评分异常一致？"),
    };

    /// <summary>What a kind means.</summary>
    internal static LocalText Of(FindingKind kind) => Texts[kind];

    /// <summary>What is asked when a kind is looked for: an answer that is not there is no statement about anybody.</summary>
    internal static LocalText QuestionOf(FindingKind kind) => Questions[kind];

    /// <summary>The titles of kinds inside a sentence.</summary>
    internal static LocalText TitlesOf(IEnumerable<FindingKind> kinds)
    {
        LocalText[] titles = [.. kinds.Select(kind => kind.Title)];
        return new LocalText(
            string.Join("; ", titles.Select(title => char.ToLowerInvariant(title.English[0]) + title.English[1..])),
            string.Join("；", titles.Select(title => title.Chinese)));
    }
}
