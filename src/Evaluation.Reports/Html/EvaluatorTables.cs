using System.Globalization;
using Evaluation.Diagnostics;
using Evaluation.Evaluators;
using Evaluation.Evaluators.Fair;
using Evaluation.Findings;
using Evaluation.Reports.Charts.Scales;
using Evaluation.Reports.Html.Models;
using Evaluation.Scoring;

namespace Evaluation.Reports.Html;

/// <summary>The tables of the section on evaluators.</summary>
internal sealed class EvaluatorTables(PageContext page, EvaluatorReview review)
{
    /// <summary>The most rows of fair scores.</summary>
    internal const int MostFairScores = 5_000;

    internal IEnumerable<ProfileRow> Profiles(int most)
    {
        ILookup<string, Finding> findings = review.Findings
            .SelectMany(finding => finding.About.Where(party => party.Role == PartyRole.Evaluator).Select(party => (party.Name, finding)))
            .ToLookup(pair => pair.Name, pair => pair.finding, StringComparer.Ordinal);
        return review.Evaluators.Take(most).Select(evaluator => Row(evaluator, findings[evaluator.Name].Count()));
    }

    internal IEnumerable<FairRow> FairScores() => review.FairScores.Take(MostFairScores).Select(Row);

    private ProfileRow Row(EvaluatorProfile evaluator, int findings) => new(
        page.Anchors.OfEvaluator(evaluator.Name),
        SafeText.Line(evaluator.Name),
        Count(evaluator.Ratings),
        Count(evaluator.Subjects),
        Cell(evaluator.SeverityInPoints, ChartNumber.Signed),
        evaluator.SeverityInterval is { } ends ? Interval(ends.Low, ends.High) : PageContext.Dash,
        Key(evaluator.SeverityInterval?.Low),
        Cell(evaluator.Infit, ChartNumber.Statistic),
        Cell(evaluator.Agreement, ChartNumber.Statistic),
        Count(findings),
        SafeText.Line(page.Say(evaluator.Verdict)));

    private FairRow Row(FairScore score)
    {
        bool hasInterval = score.Fair is not null && review.Options.FairDraws > 0;
        return new FairRow(
            page.Anchors.OfSubject(score.Subject.Name),
            SafeText.Of(score.Subject.Name),
            new ScoreCell(page.Total(score.Official), Key((double?)score.Official)),
            new ScoreCell(PageContext.Points(score.Fair), Key((double?)score.Fair)),
            hasInterval ? Interval(score.Low, score.High) : PageContext.Dash,
            hasInterval ? Key(score.Low) : "",
            Cell(score.Fair is null || score.Official is null ? null : (double)score.Difference, ChartNumber.Signed),
            new ScoreCell(PageContext.Points(score.OfficialRank), Key((double?)score.OfficialRank)),
            new ScoreCell(PageContext.Points(score.FairRank), Key((double?)score.FairRank)),
            score is { BestRank: { } best, WorstRank: { } worst } ? page.Say(ReportTexts.FromTo, ScoreText.Brief(best), ScoreText.Brief(worst)) : PageContext.Dash,
            Key((double?)score.BestRank),
            score.OfficialGrade is { } official ? SafeText.Line(official) : PageContext.Dash,
            score.FairGrade is { } fair ? SafeText.Line(fair) : PageContext.Dash);
    }

    private string Interval(double low, double high) => double.IsFinite(low) && double.IsFinite(high)
        ? page.Say(ReportTexts.FromTo, ChartNumber.Points(low), ChartNumber.Points(high))
        : PageContext.Dash;

    private static ScoreCell Cell(double? value, Func<double, string> write) =>
        value is { } known && double.IsFinite(known) ? new ScoreCell(write(known), Key(known)) : new ScoreCell(PageContext.Dash, "");

    private static ScoreCell Count(int count) => new(count.ToString(CultureInfo.InvariantCulture), count.ToString(CultureInfo.InvariantCulture));

    private static string Key(double? value) => value is { } known && double.IsFinite(known) ? Number(known, "0.##########") : "";

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
