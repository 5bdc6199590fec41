using Evaluation.Evaluators.Habits;
using Evaluation.Evaluators.Model;
using Evaluation.Findings;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>Drift, central tendency and halo of each evaluator, each with its own null.</summary>
internal static class HabitScreen
{
    private static readonly LocalText DriftFamily = new("drift of each evaluator", "各评估员随时间的变化");
    private static readonly LocalText CentralFamily = new("differences that each evaluator shows", "各评估员拉开差距的程度");
    private static readonly LocalText HaloFamily = new("one impression (halo) of each evaluator", "各评估员的光环效应");

    private static readonly LocalText Hardening = new(
        "From the first sheet to the last, {0} becomes harder by about {1} points a sheet.", "从第一份到最后一份，{0}的评分表每份趋严约 {1} 分。");

    private static readonly LocalText Softening = new(
        "From the first sheet to the last, {0} becomes softer by about {1} points a sheet.", "从第一份到最后一份，{0}的评分表每份趋宽约 {1} 分。");

    private static readonly LocalText Pressed = new(
        "The scores of {0} show {1} of the differences between subjects that the colleagues' scores let one expect.", "按他人评分所预期的对象差距，在{0}的评分中体现了 {1}。");

    private static readonly LocalText Range = new(
        "{0}'s own sheets go from {1} to {2} of the full mark; the colleagues' mean of the same subjects goes from {3} to {4}.",
        "{0}各评分表的得分率在 {1} 至 {2} 之间；同样对象由他人评分的平均得分率在 {3} 至 {4} 之间。");

    private static readonly LocalText OneImpression = new(
        "{0}'s scores of a subject go above or below expectation together on several indicators (strength {1}).", "{0}对同一对象的多项指标同时高于或低于预期（强度 {1}）。");

    private static readonly LocalText NoTimes = new("The observations do not say when scores were given.", "采集值没有时间。");
    private static readonly LocalText TooFewSheets = new("There are fewer than {0} sheets with different times.", "有时间先后的评分表不足 {0} 份。");
    private static readonly LocalText TooFewRatings = new("There are fewer than {0} scores, or subjects that do not differ.", "评分不足 {0} 个，或对象之间没有差别。");
    private static readonly LocalText TooFewSubjects = new("There are fewer than {0} subjects with several indicators.", "多指标对象不足 {0} 个。");

    internal static void Run(ReviewContext context, RoundModel model)
    {
        SheetResiduals[] sheets = SheetResiduals.Of(model);
        RunDrift(context, model, sheets);
        RunEach(context, sheets, EvaluatorFindings.CentralTendency, CentralFamily, TooFewRatings.With(CentralTendencyTest.FewestRatings), StatisticNames.Slope, (own, evaluator) =>
            CentralTendencyTest.Of(model, own, context.Options.Draws, context.SeedFor("central", evaluator), OneThread(context)) is { } result
                ? (result, Pressed.Fill(context.ShownName(evaluator), Figures.Percent(Math.Max(0, result.Statistic))), null, () => RangeText(context, evaluator))
                : null);
        RunEach(context, sheets, EvaluatorFindings.Halo, HaloFamily, TooFewSubjects.With(HaloTest.FewestSubjects), StatisticNames.Halo, (own, evaluator) =>
            HaloTest.Of(own, context.Options.Draws, context.SeedFor("halo", evaluator), OneThread(context)) is { } result
                ? (result, OneImpression.Fill(context.ShownName(evaluator), Figures.Statistic(result.Statistic)), null, () => [])
                : null);
    }

    /// <summary>Evaluators are tested at the same time, and so the draws of one are not.</summary>
    private static ParallelOptions OneThread(ReviewContext context) => new() { MaxDegreeOfParallelism = 1, CancellationToken = context.CancellationToken };

    private static void RunDrift(ReviewContext context, RoundModel model, SheetResiduals[] sheets)
    {
        if (context.Ratings.Observations.TimeColumn is null)
        {
            context.Log.Abstain(EvaluatorFindings.Drift, NoTimes);
            return;
        }

        RunEach(context, sheets, EvaluatorFindings.Drift, DriftFamily, TooFewSheets.With(DriftTest.FewestSheets), StatisticNames.Drift, (own, evaluator) =>
        {
            (double[] points, double[] times) = SheetsInTime(model, own);
            if (DriftTest.Of(points, times, context.Options.Draws, context.SeedFor("drift", evaluator), OneThread(context)) is not { } result)
                return null;
            LocalText text = result.Statistic < 0 ? Hardening : Softening;
            return (result, text.Fill(context.ShownName(evaluator), Figures.Points(Math.Abs(result.Statistic))), result.Statistic, () => []);
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

    /// <summary>How far apart the evaluator's own sheets are beside the colleagues': small slopes come from narrow scores and from another order alike.</summary>
    private static ValueList<LocalText> RangeText(ReviewContext context, int evaluator)
    {
        EvaluatorRatings ratings = context.Ratings;
        Dictionary<int, double> own = SharesOf(ratings, rating => rating.Evaluator == evaluator);
        Dictionary<int, double> others = SharesOf(ratings, rating => rating.Evaluator != evaluator && own.ContainsKey(rating.Subject));
        return others.Count == 0
            ? []
            : [Range.Fill(
                context.ShownName(evaluator),
                Figures.Percent(own.Values.Min()),
                Figures.Percent(own.Values.Max()),
                Figures.Percent(others.Values.Min()),
                Figures.Percent(others.Values.Max()))];
    }

    /// <summary>By subject, the share of the full mark that some ratings give.</summary>
    private static Dictionary<int, double> SharesOf(EvaluatorRatings ratings, Func<EvaluatorRating, bool> which) => ratings.Ratings
        .Where(which)
        .GroupBy(rating => rating.Subject)
        .ToDictionary(subject => subject.Key, subject => (double)(subject.Sum(rating => rating.Points) / subject.Sum(rating => ratings.FullMarks[rating.Leaf])));

    private static void RunEach(
        ReviewContext context,
        SheetResiduals[] sheets,
        FindingKind kind,
        LocalText family,
        LocalText tooLittle,
        LocalText statistic,
        Func<SheetResiduals, int, (HabitResult Result, LocalText Statement, double? Effect, Func<ValueList<LocalText>> Evidence)?> test)
    {
        var outcomes = new (HabitResult Result, LocalText Statement, double? Effect, Func<ValueList<LocalText>> Evidence)?[sheets.Length];
        Parallel.For(0, sheets.Length, context.Parallel, place => outcomes[place] = test(sheets[place], context.Ratings.EvaluatorsRating[place]));
        var tests = new List<FamilyTest>();
        var abstained = new List<Party>();
        for (int place = 0; place < sheets.Length; place++)
        {
            int evaluator = context.Ratings.EvaluatorsRating[place];
            if (outcomes[place] is not { } outcome)
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
                Evidence = outcome.Evidence(),
            }));
        }

        if (abstained.Count > 0)
            context.Log.Abstain(kind, tooLittle, [.. abstained]);
        context.Log.Screen(family, tests, abstained.Count);
    }
}
