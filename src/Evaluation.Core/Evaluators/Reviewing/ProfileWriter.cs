using Evaluation.Evaluators.Model;
using Evaluation.Evaluators.Rasch;
using Evaluation.Findings;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>Writes what there is to say about each evaluator.</summary>
internal sealed class ProfileWriter(ReviewContext context, RoundModel? model, AgreementSummary? agreement)
{
    private static readonly LocalText Basis = new("{0} scored {1} subjects and gave {2} scores.", "{0}共评 {1} 个对象，给出 {2} 个评分。");
    private static readonly LocalText Usual = new("No harder or softer than chance explains", "宽严未超出偶然可以解释的范围");
    private static readonly LocalText Slight = new("Not enough harder or softer for a finding", "宽严略有差异，尚不足以列为线索");
    private static readonly LocalText Hard = new("Harder than the others", "评分偏严");
    private static readonly LocalText Soft = new("Softer than the others", "评分偏宽");

    private static readonly LocalText Sheet = new(
        "{0}: on a sheet of {1} points, {2} than an evaluator of middle severity would give (likely from {3} to {4}).",
        "{0}：每份评分表（满分 {1} 分）平均比宽严居中的评估员{2}（约在{3}至{4}之间）。");

    private static readonly LocalText Nothing = new("Nothing else stands out.", "其他方面未见异常。");
    private static readonly LocalText LookAt = new("To be looked at by a person: {0}.", "需人工查看：{0}。");
    private static readonly LocalText LikeMost = new("As with most evaluators of this round: {0}.", "与本轮多数评估员一样：{0}。");
    private static readonly LocalText Unmeasured = new("There is too little to measure severity by.", "数据不足，无法衡量宽严。");

    internal IEnumerable<EvaluatorProfile> Write()
    {
        for (int place = 0; place < context.Ratings.EvaluatorsRating.Count; place++)
            yield return Write(place, context.Ratings.EvaluatorsRating[place]);
    }

    private EvaluatorProfile Write(int place, int evaluator)
    {
        int[] own = context.Ratings.RatingsOf(evaluator);
        int subjects = own.Select(rating => context.Ratings.Ratings[rating].Subject).Distinct().Count();
        LocalText basis = Basis.Fill(context.ShownName(evaluator), subjects, own.Length);
        var profile = new EvaluatorProfile
        {
            Name = context.NameOf(evaluator),
            Ratings = own.Length,
            Subjects = subjects,
            Agreement = agreement?.Pairs.MeanOf(place),
            Verdict = Wording.Joined(basis, context.Ratings.EvaluatorsRating.Count < 2 ? ReviewBuilder.WhyNothing : Unmeasured, Others(evaluator)),
        };
        return model?.Evaluators.Elements[place] is { Status: ElementStatus.Estimated } element ? Measured(profile, basis, evaluator, element) : profile;
    }

    private EvaluatorProfile Measured(EvaluatorProfile profile, LocalText basis, int evaluator, ElementMeasure element)
    {
        int[] rows = context.Ratings.RatingsOf(evaluator);
        double error = model!.ErrorOf(element);
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
            Verdict = Wording.Joined(basis, SeverityText(context.FullMarkOf(evaluator), points, low, high, isFound), Others(evaluator)),
        };
    }

    /// <summary>Severity takes points, so that the interval of what is given runs the other way round.</summary>
    private static LocalText SeverityText(double fullMark, double points, double low, double high, bool isFound)
    {
        LocalText lead = (isFound, points > 0) switch
        {
            (true, true) => Hard,
            (true, false) => Soft,
            _ => low > 0 || high < 0 ? Slight : Usual,
        };
        return Sheet.Fill(lead, Figures.Whole(fullMark), Figures.Beyond(-points), Figures.Beyond(-high), Figures.Beyond(-low));
    }

    /// <summary>The findings beside severity that name the evaluator; those that most evaluators share say little about one.</summary>
    private LocalText Others(int evaluator)
    {
        IGrouping<FindingKind, Finding>[] own =
        [
            .. context.Log.Findings
                .Where(finding => finding.Kind != EvaluatorFindings.Severity)
                .GroupBy(finding => finding.Kind)
                .Where(kind => kind.Any(finding => finding.About.Contains(context.PartyOf(evaluator)))),
        ];
        if (own.Length == 0)
            return Nothing;
        ILookup<bool, FindingKind> shared = own.ToLookup(
            kind => ReviewWords.IsShared(context.Ratings.EvaluatorsRating.Count, kind.Key, kind), kind => kind.Key);
        LocalText[] sentences =
        [
            .. new[] { (LookAt, shared[false].ToArray()), (LikeMost, shared[true].ToArray()) }
                .Where(part => part.Item2.Length > 0)
                .Select(part => part.Item1.Fill(ReviewMeanings.TitlesOf(part.Item2))),
        ];
        return Wording.Joined(sentences);
    }
}
