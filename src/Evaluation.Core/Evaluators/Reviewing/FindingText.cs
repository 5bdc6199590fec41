using Evaluation.Findings;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>Writes the findings, those of one kind together, so that what the kind means and what else could explain it stands once.</summary>
internal sealed class FindingText(EvaluatorReview review, ReviewPage page)
{
    private const int MostOfOneKind = 10;

    internal void Write()
    {
        page.Heading(ReviewTexts.FindingsHeading);
        if (review.Findings.Count == 0)
            page.Say(review.Families.Count == 0 ? ReviewTexts.NothingTested : ReviewTexts.NoFindings);
        foreach (IGrouping<FindingKind, Finding> kind in review.Findings.GroupBy(finding => finding.Kind))
        {
            page.Blank();
            WriteKind(kind.Key, [.. kind]);
        }
    }

    private void WriteKind(FindingKind kind, Finding[] findings)
    {
        page.Line(kind.Code + " " + kind.Title.In(page.Language));
        page.Below(ReviewMeanings.Of(kind));
        foreach (Finding finding in findings.Take(MostOfOneKind))
            WriteFinding(finding);
        if (findings.Length > MostOfOneKind)
            page.Item(ReviewTexts.MoreFindings, findings.Length - MostOfOneKind);
        LocalText[] explanations = [.. kind.InnocentExplanations];
        if (IsOfMost(review.Evaluators.Count, findings))
            explanations = [ReviewTexts.Everybody, .. explanations];
        page.Below(ReviewTexts.Innocent, Wording.Joined(explanations));
        page.Below(ReviewTexts.Check, kind.WhatToCheck);
    }

    /// <summary>Whether more than half of the evaluators, and not only two, have findings of a kind: then the cause is hardly in each of them.</summary>
    internal static bool IsOfMost(int evaluators, IEnumerable<Finding> findings)
    {
        int named = findings.Select(finding => finding.About[0].Name).Distinct(StringComparer.Ordinal).Count();
        return named > 2 && 2 * named > evaluators;
    }

    private void WriteFinding(Finding finding)
    {
        page.Line("- " + finding.Statement.In(page.Language));
        foreach (LocalText evidence in finding.Evidence)
            page.Line("  " + evidence.In(page.Language));
        page.Below(ReviewTexts.Chance, Figures.Odds(finding.PValue), Figures.Probability(finding.PValue), finding.Family.Tested, Figures.Probability(finding.QValue));
    }
}
