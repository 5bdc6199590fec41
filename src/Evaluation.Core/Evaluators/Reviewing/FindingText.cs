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
        if (IsShared(review.Evaluators.Count, kind, findings))
            explanations = [ReviewTexts.Everybody, .. explanations];
        page.Below(ReviewTexts.Innocent, Wording.Joined(explanations));
        page.Below(ReviewTexts.Check, kind.WhatToCheck);
    }

    /// <summary>Whether most evaluators have findings of a kind that one evaluator's sheets can bring upon all: then the cause is hardly in each of them.</summary>
    /// <remarks>
    /// What is left of a cell adds up to nearly nothing, so that one unusual sheet shows in the colleagues' residuals, on all indicators together. A tie or a severity is
    /// everybody's own, however many have one.
    /// </remarks>
    internal static bool IsShared(int evaluators, FindingKind kind, IEnumerable<Finding> findings)
    {
        if (kind != EvaluatorFindings.Halo)
            return false;
        int named = findings.Select(finding => finding.About[0].Name).Distinct(StringComparer.Ordinal).Count();
        return named > 1 && 2 * named > evaluators;
    }

    private void WriteFinding(Finding finding)
    {
        page.Line("- " + finding.Statement.In(page.Language));
        foreach (LocalText evidence in finding.Evidence)
            page.Line("  " + evidence.In(page.Language));
        if (finding is { PValue: { } p, QValue: { } q })
            page.Below(ReviewTexts.Chance, Figures.Odds(p), Figures.Probability(p), finding.Family.Tested, Figures.Probability(q));
    }
}
