using Evaluation.Evaluators.Model;
using Evaluation.Evaluators.Rasch;
using Evaluation.Findings;
using MathNet.Numerics.Distributions;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>Which evaluators are harder or softer than the mean of all, and whose scores follow nobody's.</summary>
internal static class SeverityScreen
{
    private static readonly LocalText SeverityFamily = new("severity of each evaluator", "各评估员的宽严");
    private static readonly LocalText FitFamily = new("scatter of each evaluator's scores", "各评估员评分的起伏");

    private static readonly LocalText Harder = new(
        "{0} gives on average {1} points less on a sheet of {2} than an evaluator of middle severity would.", "{0}每份评分表（满分 {2} 分）平均比宽严居中的评估员少给 {1} 分。");

    private static readonly LocalText Softer = new(
        "{0} gives on average {1} points more on a sheet of {2} than an evaluator of middle severity would.", "{0}每份评分表（满分 {2} 分）平均比宽严居中的评估员多给 {1} 分。");

    private static readonly LocalText Surprising = new(
        "The scores of {0} scatter {1} times as much around what the colleagues' scores lead one to expect as chance alone would make them.", "{0}的评分偏离预期的波动，是仅有偶然因素时的 {1} 倍。");

    internal static void Run(ReviewContext context, RoundModel model)
    {
        var severities = new List<FamilyTest>();
        var fits = new List<FamilyTest>();
        int unmeasured = 0;
        for (int place = 0; place < context.Ratings.EvaluatorsRating.Count; place++)
        {
            ElementMeasure element = model.Evaluators.Elements[place];
            int evaluator = context.Ratings.EvaluatorsRating[place];
            if (element.Status != ElementStatus.Estimated)
            {
                unmeasured++;
                continue;
            }

            AddSeverity(context, model, evaluator, element, severities);
            fits.Add(FitTest(context, evaluator, element));
        }

        context.Log.Screen(SeverityFamily, severities, unmeasured);
        context.Log.Screen(FitFamily, fits, unmeasured);
    }

    /// <summary>Severity in points per sheet: what an evaluator of mean severity would have given more.</summary>
    internal static double InPoints(ReviewContext context, RoundModel model, int evaluator) =>
        context.PerSheet(model, context.Ratings.RatingsOf(evaluator), model.ShiftAt);

    private static void AddSeverity(ReviewContext context, RoundModel model, int evaluator, ElementMeasure element, List<FamilyTest> tests)
    {
        double z = element.Measure / model.ErrorOf(element);
        double points = InPoints(context, model, evaluator);
        double fullMark = context.FullMarkOf(evaluator);
        bool isLarge = Math.Abs(points) >= context.Options.SmallestSeverity * fullMark;
        tests.Add(new FamilyTest(isLarge ? 2 * Normal.CDF(0, 1, -Math.Abs(z)) : 1, (q, family) => new Finding
        {
            Kind = EvaluatorFindings.Severity,
            About = [context.PartyOf(evaluator)],
            Statement = (points > 0 ? Harder : Softer).Fill(context.ShownName(evaluator), Figures.Points(Math.Abs(points)), Figures.Whole(fullMark)),
            StatisticName = StatisticNames.Severity,
            Statistic = z,
            EffectInPoints = -points,
            PValue = 2 * Normal.CDF(0, 1, -Math.Abs(z)),
            QValue = q,
            Family = family,
            Observations = element.Count,
        }));
    }

    private static FamilyTest FitTest(ReviewContext context, int evaluator, ElementMeasure element)
    {
        double p = double.IsFinite(element.InfitZ) ? Normal.CDF(0, 1, -element.InfitZ) : 1;
        return new FamilyTest(p, (q, family) => new Finding
        {
            Kind = EvaluatorFindings.Unpredictable,
            About = [context.PartyOf(evaluator)],
            Statement = Surprising.Fill(context.ShownName(evaluator), Figures.Statistic(element.Infit)),
            StatisticName = StatisticNames.Infit,
            Statistic = element.InfitZ,
            PValue = p,
            QValue = q,
            Family = family,
            Observations = element.Count,
        });
    }
}
