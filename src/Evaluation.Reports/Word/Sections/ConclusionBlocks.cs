using Evaluation.Comparison.Reporting;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Html;
using Evaluation.Robustness;
using Evaluation.Scoring;

namespace Evaluation.Reports.Word.Sections;

/// <summary>主要结论: the report in a few sentences, for those who read no further.</summary>
internal sealed class ConclusionBlocks(PageContext page, ReportInputs inputs)
{
    private const int MostLeaves = 3;

    internal IEnumerable<WordBlock> All() => [new WordHeading(2, page.Say(ReportTexts.Conclusions)), page.Items([.. OfResult(), .. OfInputs()])];

    private IEnumerable<string> OfResult()
    {
        var findings = new ResultFindings(page);
        if (page.Totals.Count > 0)
        {
            yield return page.Say(
                ReportTexts.ConcludedTotals, page.Totals.Count, page.Result.Standings.Count, ScoreText.Brief(page.Totals.Mean!.Value, 2), page.Total(page.Totals.Highest), page.Total(page.Totals.Lowest));
        }

        foreach (string? sentence in (string?[])[findings.Grades(), findings.Best(), findings.Worst()])
        {
            if (sentence is not null)
                yield return sentence;
        }

        IndicatorFigures[] leaves = [.. page.Indicators.Where(figures => figures.Indicator.IsLeaf && figures.Depth > 1 && figures.Rate < 1).OrderBy(figures => figures.Rate).Take(MostLeaves)];
        if (leaves.Length > 0)
            yield return page.Say(ReportTexts.ConcludedLeaves, page.List(leaves.Select(leaf => page.Say(ReportTexts.RateOf, PageContext.Name(leaf.Indicator), PageContext.Percent(leaf.Rate)))));
    }

    private IEnumerable<string> OfInputs()
    {
        yield return inputs.Study is { } study
            ? page.Say(ReportTexts.ConcludedRanks, page.Say(StudyVerdict.SentencesOf(study).First()))
            : page.Say(ReportTexts.RanksUntested);
        if (inputs.Comparison is { Mean: { } mean } comparison)
        {
            yield return page.Say(
                ReportTexts.ConcludedChange,
                ComparisonText.Brief(mean.AllBefore),
                ComparisonText.Brief(mean.AllAfter),
                ComparisonText.Signed(mean.AllAfter - mean.AllBefore),
                comparison.Subjects.Count(subject => subject.Change > 0),
                comparison.Subjects.Count(subject => subject.Change < 0));
        }

        if (inputs.Review is { } review)
            yield return page.Say(ReportTexts.ConcludedReview, review.Findings.Count);
        if (inputs.Screen is { } screen)
            yield return page.Say(ReportTexts.ConcludedScreen, screen.Findings.Count);
    }
}
