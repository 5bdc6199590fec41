using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Reports.Html.Models;
using Evaluation.Reports.Problems;
using Evaluation.Schemes.Adjustments;
using Evaluation.Scoring;

namespace Evaluation.Reports.Html;

/// <summary>存在问题 and the subjects' part of 改进建议: what each subject lost, why, and what would win most back.</summary>
/// <param name="page">The page.</param>
/// <param name="explains">Whether each section has its explanation.</param>
internal sealed class SubjectSections(PageContext page, bool explains)
{
    private const int MostAdvice = 5;

    private readonly ExplanationRows rows = new(page);

    private readonly ProblemRows problems = new(page);

    /// <summary>The line in the table of suggestions.</summary>
    internal static SubjectRow Row(SubjectSection section, Standing standing) => new(
        section.Anchor,
        section.Name,
        standing.Grade is { } grade ? SafeText.Line(grade.Name) : PageContext.Dash,
        standing.Subject.Group is { } group ? SafeText.Line(group) : PageContext.Dash,
        section.Lost,
        section.Advice);

    internal SubjectSection Section(int position)
    {
        Standing standing = page.Result.Standings[position];
        Explanation explanation = standing.Card.Explain();
        ValueList<LossRow> losses = problems.Of(explanation).Where(row => row.Indicator is not null).Select(LossRow.Of).ToValueList();
        return new SubjectSection
        {
            Anchor = ResultTables.Anchor(position),
            Name = SafeText.Line(standing.Subject.Name),
            Standing = Describe(standing),
            Figures = new SubjectFigures(page).Figures(standing, explanation.Root.LostPoints).ToValueList(),
            Profile = new SubjectFigures(page).Profile(standing).ToValueList(),
            Previous = Neighbour(position - 1),
            Next = Neighbour(position + 1),
            Losses = losses,
            Lost = PageContext.Points(explanation.Root.LostPoints),
            Reckoning = standing.Score is null ? "" : Reckoning(explanation.Root),
            LeftOut = LeftOut(explanation).ToValueList(),
            Explanation = explains ? rows.Of(explanation) : [],
            Advice = losses.OrderByDescending(loss => loss.LostPoints).Take(MostAdvice)
                .Select(loss => page.Say(ReportTexts.AdviceItem, loss.Code + " " + loss.Title, loss.Lost)).ToValueList(),
        };
    }

    private Neighbour? Neighbour(int position) => position >= 0 && position < page.Result.Standings.Count
        ? new Neighbour(ResultTables.Anchor(position), SafeText.Line(page.Result.Standings[position].Subject.Name))
        : null;

    private string Describe(Standing standing)
    {
        if (standing.Card.FailedBy is { } failed)
            return DescribeFailed(standing, failed);
        if (standing.Score is null)
            return page.Say(ReportTexts.NoTotal);
        string described = page.Say(ReportTexts.RankAndTotal, standing.Label, page.Total(standing.Score));
        return standing.Grade is { } grade ? described + page.Say(ReportTexts.Comma) + SafeText.Line(grade.Name) : described;
    }

    private string DescribeFailed(Standing standing, Adjustment failed)
    {
        string title = SafeText.Line(failed.Title);
        string fails = standing.Grade is { } grade
            ? page.Say(ReportTexts.FailsWithGrade, title, SafeText.Line(grade.Name))
            : page.Say(ReportTexts.Fails, title);
        string total = standing.Score is null ? page.Say(ReportTexts.NoTotal) : page.Say(ReportTexts.RankAndTotal, standing.Label, page.Total(standing.Score));
        return total + page.Say(ReportTexts.Comma) + fails;
    }

    private string Reckoning(ExplanationNode root)
    {
        decimal rounding = root.WithDescendants().Where(node => node.IsRounding).Sum(node => node.Points);
        string[] parts = [PageContext.Points(root.FullMark), PageContext.Points(root.LostPoints), page.Total(root.Points)];
        decimal added = root.Children.Where(node => node.Adjustment is not null).Sum(node => Math.Max(0, node.Points))
            + root.WithDescendants().Where(node => node.Overrides.Count > 0 && node.Overrides[0].Before is not null)
                .SelectMany(node => node.Children).Where(node => node.IsOverride).Sum(node => Math.Max(0, node.Points));
        if (added > 0)
            return page.Say(ReportTexts.ReckoningAdjusted, [.. parts, PageContext.Points(added + rounding)]);
        return rounding == 0
            ? page.Say(ReportTexts.Reckoning, parts)
            : page.Say(ReportTexts.ReckoningRounded, [.. parts, (rounding > 0 ? "+" : "") + PageContext.Points(rounding)]);
    }

    private IEnumerable<string> LeftOut(Explanation explanation)
    {
        foreach (IGrouping<ValueKind, ExplanationNode> kind in explanation.Leaves.Where(leaf => leaf.IsWithheld)
            .GroupBy(leaf => ((Observation)leaf.Observation!).Kind).OrderBy(group => group.Key))
        {
            string names = page.List(kind.Select(leaf => PageContext.Name(leaf.Indicator!)));
            yield return page.Say(ReportTexts.LeftOutOf, ObservedText.Word(kind.Key), names);
        }

        foreach (AppliedAdjustment applied in explanation.Root.Children.Select(node => node.Adjustment).OfType<AppliedAdjustment>().Where(applied => applied.Fired))
            yield return page.Adjusted(applied);

        foreach (ExplanationNode branch in explanation.Root.WithDescendants().Where(ExplanationRows.IsRescaled))
        {
            string name = branch.Indicator is { } indicator ? PageContext.Name(indicator) : page.Say(ReportTexts.Total);
            yield return page.Say(ReportTexts.Colon, name, ExplanationRows.HowRescaled(page, branch));
        }
    }
}
