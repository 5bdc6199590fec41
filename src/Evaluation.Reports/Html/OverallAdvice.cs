using Evaluation.Reports.Figures;
using Evaluation.Scoring;

namespace Evaluation.Reports.Html;

/// <summary>The general part of 改进建议: the leaves with the lowest score rates, in numbers and without judgement.</summary>
internal sealed class OverallAdvice(PageContext page)
{
    private const int Most = 5;

    internal IEnumerable<string> Sentences() => page.Indicators
        .Where(figures => figures.Indicator.IsLeaf && figures.Rate < 1)
        .OrderBy(figures => figures.Rate)
        .Take(Most)
        .Select(Sentence);

    private string Sentence(IndicatorFigures figures) => page.Say(
        ReportTexts.AdviceRate,
        PageContext.Name(figures.Indicator),
        PageContext.Percent(figures.Rate),
        ScoreText.Brief(figures.FullMark - figures.Mean!.Value, 2),
        figures.Scored - figures.Full,
        figures.Scored);
}
