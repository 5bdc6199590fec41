using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Reports.Html;
using Evaluation.Schemes.Adjustments;
using Evaluation.Scoring;

namespace Evaluation.Reports.Problems;

/// <summary>Finds the problems of subjects (问题清单): what each subject lost and why, and how that makes its total.</summary>
/// <threadsafety>May be used from several threads at once.</threadsafety>
internal sealed class ProblemFinder(PageContext page)
{
    // More than these is no suggestion any more but the list itself.
    private const int MostAdvice = 5;

    private readonly ProblemRows rows = new(page);

    internal SubjectProblems Of(Standing standing)
    {
        Explanation explanation = standing.Card.Explain();
        return new SubjectProblems(
            standing.Subject,
            SafeText.Of(standing.Subject.Name),
            Describe(standing),
            rows.Of(explanation),
            explanation.Root.LostPoints,
            standing.Score is null ? "" : Reckoning(explanation.Root),
            LeftOut(explanation).ToValueList(),
            explanation);
    }

    /// <summary>Where the most points can be won back, the largest first, at most five.</summary>
    internal IEnumerable<string> Advice(SubjectProblems problems) => problems.Rows
        .Where(row => row.Indicator is not null)
        .OrderByDescending(row => row.LostPoints)
        .Take(MostAdvice)
        .Select(row => page.Say(ReportTexts.AdviceItem, row.Name, ScoreText.Brief(row.LostPoints, 2)));

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
