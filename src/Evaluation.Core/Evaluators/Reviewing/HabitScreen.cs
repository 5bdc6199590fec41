using Evaluation.Evaluators.Habits;
using Evaluation.Evaluators.Model;
using Evaluation.Findings;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>Drift, central tendency and halo of each evaluator, each with its own null.</summary>
internal static class HabitScreen
{
    private static readonly LocalText DriftFamily = new("drift of each evaluator", "各评估员随时间的变化");
    private static readonly LocalText CentralFamily = new("spread of each evaluator", "各评估员拉开差距的程度");
    private static readonly LocalText HaloFamily = new("halo of each evaluator", "各评估员的光环效应");

    private static readonly LocalText Hardening = new(
        "From the first sheet to the last, {0} grows harder by {1} points per subject.", "从第一份到最后一份评分表，{0}对每个对象趋严约 {1} 分。");

    private static readonly LocalText Softening = new(
        "From the first sheet to the last, {0} grows softer by {1} points per subject.", "从第一份到最后一份评分表，{0}对每个对象趋宽约 {1} 分。");

    private static readonly LocalText Pressed = new(
        "{0} shows {1} of the differences between subjects that the others see.", "{0}只体现出其他评估员所见差距的 {1}。");

    private static readonly LocalText OneImpression = new(
        "What {0} gives a subject on one indicator goes along with what it gives on the others (residual correlation {1}).", "{0}对同一对象各指标的评分同升同降（残差相关 {1}）。");

    private static readonly LocalText NoTimes = new("No times of observation are told.", "采集数据没有时间。");
    private static readonly LocalText TooFewSheets = new("Fewer than {0} sheets with different times.", "有时间先后的评分表不足 {0} 份。");
    private static readonly LocalText TooFewRatings = new("Fewer than {0} ratings, or subjects that do not differ.", "评分不足 {0} 条，或对象之间没有差别。");
    private static readonly LocalText TooFewSubjects = new("Fewer than {0} subjects with several indicators.", "多指标对象不足 {0} 个。");

    internal static void Run(ReviewContext context, RoundModel model)
    {
        SheetResiduals[] sheets = SheetResiduals.Of(model);
        RunDrift(context, model, sheets);
        RunEach(context, sheets, EvaluatorFindings.CentralTendency, CentralFamily, TooFewRatings.With(CentralTendencyTest.FewestRatings), "slope", (own, evaluator) =>
            CentralTendencyTest.Of(model, own, context.Options.Draws, context.SeedFor("central", evaluator), context.Parallel) is { } result
                ? (result, Pressed.With(context.ShownName(evaluator), Figures.Percent(Math.Max(0, result.Statistic))), null)
                : null);
        RunEach(context, sheets, EvaluatorFindings.Halo, HaloFamily, TooFewSubjects.With(HaloTest.FewestSubjects), "mean product of residuals", (own, evaluator) =>
            HaloTest.Of(own, context.Options.Draws, context.SeedFor("halo", evaluator), context.Parallel) is { } result
                ? (result, OneImpression.With(context.ShownName(evaluator), Figures.Statistic(result.Statistic)), null)
                : null);
    }

    private static void RunDrift(ReviewContext context, RoundModel model, SheetResiduals[] sheets)
    {
        if (context.Ratings.Observations.TimeColumn is null)
        {
            context.Log.Abstain(EvaluatorFindings.Drift, NoTimes);
            return;
        }

        RunEach(context, sheets, EvaluatorFindings.Drift, DriftFamily, TooFewSheets.With(DriftTest.FewestSheets), "slope of residuals", (own, evaluator) =>
        {
            (double[] points, double[] times) = SheetsInTime(model, own);
            if (DriftTest.Of(points, times, context.Options.Draws, context.SeedFor("drift", evaluator), context.Parallel) is not { } result)
                return null;
            LocalText text = result.Statistic < 0 ? Hardening : Softening;
            return (result, text.With(context.ShownName(evaluator), Figures.Points(Math.Abs(result.Statistic))), result.Statistic);
        });
    }

    /// <summary>By sheet that has a time: the points given beyond expectation, and when the last of them was given.</summary>
    internal static (double[] Points, double[] Times) SheetsInTime(RoundModel model, SheetResiduals own)
    {
        ValueList<EvaluatorRating> ratings = model.Ratings.Ratings;
        DateTimeOffset?[] times = model.Ratings.Observations.TimeColumn!;
        var sheets = own.Ratings
            .Select(rating => (Rating: rating, Time: times[ratings[rating].Row]))
            .Where(pair => pair.Time is not null)
            .GroupBy(pair => ratings[pair.Rating].Subject)
            .Select(sheet => (Points: sheet.Sum(pair => model.ResidualInPoints(pair.Rating)), Time: (double)sheet.Max(pair => pair.Time!.Value.UtcTicks)))
            .ToArray();
        return ([.. sheets.Select(sheet => sheet.Points)], [.. sheets.Select(sheet => sheet.Time)]);
    }

    private static void RunEach(
        ReviewContext context,
        SheetResiduals[] sheets,
        FindingKind kind,
        LocalText family,
        LocalText tooLittle,
        string statistic,
        Func<SheetResiduals, int, (HabitResult Result, LocalText Statement, double? Effect)?> test)
    {
        var tests = new List<FamilyTest>();
        var abstained = new List<Party>();
        for (int place = 0; place < sheets.Length; place++)
        {
            int evaluator = context.Ratings.EvaluatorsRating[place];
            if (test(sheets[place], evaluator) is not { } outcome)
            {
                abstained.Add(context.PartyOf(evaluator));
                continue;
            }

            tests.Add(new FamilyTest(outcome.Result.PValue, (q, made) => new Finding
            {
                Kind = kind,
                About = [context.PartyOf(evaluator)],
                Statement = outcome.Statement,
                StatisticName = statistic,
                Statistic = outcome.Result.Statistic,
                EffectInPoints = outcome.Effect,
                PValue = outcome.Result.PValue,
                QValue = q,
                Family = made,
                Observations = outcome.Result.Count,
            }));
        }

        if (abstained.Count > 0)
            context.Log.Abstain(kind, tooLittle, [.. abstained]);
        context.Log.Screen(family, tests, abstained.Count);
    }
}
