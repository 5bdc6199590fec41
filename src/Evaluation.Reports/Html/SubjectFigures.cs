using System.Globalization;
using Evaluation.Comparison.Reporting;
using Evaluation.Diagnostics;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Html.Models;
using Evaluation.Scoring;

namespace Evaluation.Reports.Html;

/// <summary>A subject at a glance: its figures, and its first-level indicators beside all subjects.</summary>
internal sealed class SubjectFigures(PageContext page)
{
    internal IEnumerable<Fact> Figures(Standing standing, decimal lost)
    {
        yield return new Fact(page.Say(ReportTexts.Total), page.Total(standing.Score));
        if (standing.Rank is not null)
            yield return new Fact(page.Say(ReportTexts.Rank), page.Say(ReportTexts.OutOf, standing.Label, page.Totals.Count));
        if (standing.Grade is { } grade)
            yield return new Fact(page.Say(ReportTexts.Grade), SafeText.Line(grade.Name));
        if (standing.Subject.Group is { } group)
            yield return new Fact(page.Say(ReportTexts.Group), SafeText.Line(group));
        if (standing.GroupLabel.Length > 0)
            yield return new Fact(page.Say(ReportTexts.GroupRank), standing.GroupLabel);
        if (standing.Score is not null)
            yield return new Fact(page.Say(ReportTexts.Lost), PageContext.Points(lost));
        if (page.Comparison?.Find(standing.Subject.Name) is not { PlaceBefore: { } place, Change: { } change })
            yield break;
        yield return new Fact(page.Say(ReportTexts.RankBefore), place.ToString(CultureInfo.InvariantCulture));
        yield return new Fact(page.Say(ReportTexts.TotalMoved), ComparisonText.Signed(change));
    }

    internal IEnumerable<ProfileLine> Profile(Standing standing) =>
        page.Indicators.Where(figures => figures.Depth == 1).Select(figures => Line(standing, figures));

    private ProfileLine Line(Standing standing, IndicatorFigures figures)
    {
        decimal? score = standing.Card[figures.Indicator.Code].Score;
        decimal? rate = score is { } some && figures.FullMark != 0 ? Precision.Snap(some / figures.FullMark) : null;
        return new ProfileLine(
            PageContext.Name(figures.Indicator),
            ScoreText.Format(figures.FullMark),
            score is null ? page.Say(ReportTexts.NotCounted) : PageContext.Points(score),
            PageContext.Percent(rate),
            ResultTables.Width(rate),
            PageContext.Percent(figures.Rate),
            figures.Rate is null ? "" : ResultTables.Width(figures.Rate));
    }
}
