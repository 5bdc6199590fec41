using Evaluation.Evaluators.Model;
using Evaluation.Evaluators.Rasch;
using Evaluation.Findings;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>Writes what there is to say about each evaluator.</summary>
internal sealed class ProfileWriter(ReviewContext context, RoundModel? model, AgreementSummary? agreement)
{
    private static readonly LocalText Basis = new("{0} scored {1} subjects in {2} ratings.", "{0}共评 {1} 个对象，给出 {2} 条评分。");
    private static readonly LocalText Average = new(
        "Neither hard nor soft beyond chance: gives a subject {0} points more (95 % interval {1} to {2}).", "宽严适中，未超出随机范围：每个对象多给 {0} 分（95% 区间 {1} 至 {2}）。");

    private static readonly LocalText Hard = new(
        "Harder than the others: takes {0} points from a subject (95 % interval {1} to {2}).", "比他人偏严：每个对象少给 {0} 分（95% 区间 {1} 至 {2}）。");

    private static readonly LocalText Soft = new(
        "Softer than the others: gives a subject {0} points more (95 % interval {1} to {2}).", "比他人偏宽：每个对象多给 {0} 分（95% 区间 {1} 至 {2}）。");

    private static readonly LocalText Nothing = new("Nothing else stands out.", "其他方面未见异常。");
    private static readonly LocalText LookAt = new("To be looked at by a person: {0}.", "需人工查看：{0}。");
    private static readonly LocalText Unmeasured = new("There is too little to measure severity by.", "数据不足，无法衡量宽严。");

    internal IEnumerable<EvaluatorProfile> Write()
    {
        for (int place = 0; place < context.Ratings.EvaluatorsRating.Count; place++)
            yield return Write(place, context.Ratings.EvaluatorsRating[place]);
    }

    private EvaluatorProfile Write(int place, int evaluator)
    {
        EvaluatorRating[] own = [.. context.Ratings.Ratings.Where(rating => rating.Evaluator == evaluator)];
        int subjects = own.Select(rating => rating.Subject).Distinct().Count();
        LocalText basis = Basis.With(context.ShownName(evaluator), subjects, own.Length);
        var profile = new EvaluatorProfile
        {
            Name = context.NameOf(evaluator),
            Ratings = own.Length,
            Subjects = subjects,
            Agreement = agreement?.Pairs.MeanOf(place),
            Verdict = Joined(basis, context.Ratings.EvaluatorsRating.Count < 2 ? ReviewBuilder.WhyNothing : Unmeasured, Others(evaluator)),
        };
        return model?.Evaluators.Elements[place] is { Status: ElementStatus.Estimated } element ? Measured(profile, basis, evaluator, element) : profile;
    }

    private EvaluatorProfile Measured(EvaluatorProfile profile, LocalText basis, int evaluator, ElementMeasure element)
    {
        int[] rows = model!.RatingsOf(evaluator);
        double error = SeverityScreen.ErrorOf(element);
        double points = context.PerSheet(model, rows, model.ShiftAt);
        double low = context.PerSheet(model, rows, row => model.ShiftAt(row, element.Measure - (1.959964 * error)));
        double high = context.PerSheet(model, rows, row => model.ShiftAt(row, element.Measure + (1.959964 * error)));
        bool isFound = context.Log.Findings.Exists(finding => finding.Kind == EvaluatorFindings.Severity && finding.About[0].Name == profile.Name);
        return profile with
        {
            Severity = element.Measure,
            SeverityError = error,
            SeverityInPoints = points,
            SeverityInterval = (low, high),
            Infit = element.Infit,
            Verdict = Joined(basis, SeverityText(points, low, high, isFound), Others(evaluator)),
        };
    }

    private static LocalText SeverityText(double points, double low, double high, bool isFound)
    {
        if (!isFound)
            return Average.With(Figures.Points(-points), Figures.Points(-high), Figures.Points(-low));
        return points > 0
            ? Hard.With(Figures.Points(points), Figures.Points(low), Figures.Points(high))
            : Soft.With(Figures.Points(-points), Figures.Points(-high), Figures.Points(-low));
    }

    /// <summary>The findings beside severity that name the evaluator.</summary>
    private LocalText Others(int evaluator)
    {
        FindingKind[] kinds =
        [
            .. context.Log.Findings
                .Where(finding => finding.Kind != EvaluatorFindings.Severity && finding.About.Contains(context.PartyOf(evaluator)))
                .Select(finding => finding.Kind)
                .Distinct(),
        ];
        return kinds.Length == 0 ? Nothing : LookAt.With(new LocalText(
            string.Join("; ", kinds.Select(kind => kind.Title.English.ToLowerInvariant())),
            string.Join("、", kinds.Select(kind => kind.Title.Chinese))));
    }

    private static LocalText Joined(params ReadOnlySpan<LocalText> texts)
    {
        string english = "";
        string chinese = "";
        foreach (LocalText text in texts)
        {
            english += (english.Length == 0 ? "" : " ") + text.English;
            chinese += text.Chinese;
        }

        return new LocalText(english, chinese);
    }
}
