using Evaluation.Reports.Figures;
using Evaluation.Reports.Html;
using Evaluation.Robustness;

namespace Evaluation.Reports.Word.Sections;

/// <summary>主要结论: the report in a few sentences, for those who read no further.</summary>
internal sealed class ConclusionBlocks(PageContext page, ReportInputs inputs)
{
    private const int MostLeaves = 3;

    internal IEnumerable<WordBlock> All() => [new WordHeading(2, page.Say(ReportTexts.Conclusions)), page.Items([.. OfResult(), .. OfInputs()])];

    private IEnumerable<string> OfResult()
    {
        var findings = new ResultFindings(page);
        foreach (string? sentence in (string?[])[.. findings.InShort(), findings.Best(), findings.Worst()])
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
        string[] ranks = inputs.Study is { } study ? [.. StudyVerdict.InShort(study).Select(sentence => page.Say(sentence))] : [page.Say(ReportTexts.NotStudied)];
        yield return page.Say(ReportTexts.Colon, ReportTexts.HowSure, page.Sentences(ranks));
        if (inputs.Comparison is { } comparison)
            yield return page.Say(ReportTexts.Colon, ReportTexts.Previous, page.Sentences(new KeyPoints(page, inputs).Changes(comparison)));
        if (inputs.Review is { } review)
            yield return page.Say(ReportTexts.ConcludedFindings, page.Say(ReportTexts.FindingsOnEvaluators, review.Findings.Count));
        if (inputs.Screen is { } screen)
            yield return page.Say(ReportTexts.ConcludedFindings, page.Say(ReportTexts.FindingsOnPatterns, screen.Findings.Count));
        if (inputs.Conduct is { } conduct)
            yield return page.Say(ReportTexts.Colon, ReportTexts.Conduct, page.List(KeyPoints.Of(conduct, page.Language).Lines.Select(line => line.Text)));
    }
}
