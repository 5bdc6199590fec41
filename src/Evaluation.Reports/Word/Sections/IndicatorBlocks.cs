using System.Globalization;
using Evaluation.Reports.Charts;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Html;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Reports.Word.Sections;

/// <summary>分项结果: the first-level indicators in a table, then each in a sentence with its leaves.</summary>
internal sealed class IndicatorBlocks(PageContext page, ChartImage rates)
{
    // A scheme of more first-level indicators is told by its table alone.
    private const int MostTold = 40;

    internal IEnumerable<WordBlock> All()
    {
        IndicatorFigures[] first = [.. page.Indicators.Where(figures => figures.Depth == 1)];
        yield return new WordHeading(1, page.Say(ReportTexts.ResultsByIndicator));
        yield return new WordParagraph(WordStyle.Body, page.Say(ReportTexts.IndicatorHelp));
        yield return Table(page.Say(ReportTexts.IndicatorsTable), first);
        yield return new WordPicture(rates);
        foreach (WordBlock block in first.Length > MostTold ? [] : first.SelectMany(Told))
            yield return block;
    }

    private IEnumerable<WordBlock> Told(IndicatorFigures figures)
    {
        yield return new WordHeading(2, PageContext.Name(figures.Indicator));
        yield return new WordParagraph(WordStyle.Body, Sentence(figures));
        if (figures.Indicator.IsLeaf)
            yield break;
        HashSet<Indicator> leaves = [.. LeavesOf(figures.Indicator)];
        yield return Table(page.Say(ReportTexts.LeavesTable, PageContext.Name(figures.Indicator)), [.. page.Indicators.Where(leaf => leaves.Contains(leaf.Indicator))]);
    }

    private string Sentence(IndicatorFigures figures) => figures.Mean is null
        ? page.Say(ReportTexts.IndicatorWithout)
        : page.Say(
            ReportTexts.IndicatorSentence,
            PageContext.Points(figures.FullMark),
            Mean(figures),
            PageContext.Percent(figures.Rate),
            PageContext.Points(figures.Highest),
            PageContext.Points(figures.Lowest),
            figures.Full,
            figures.Zero);

    private static IEnumerable<Indicator> LeavesOf(Indicator indicator) =>
        indicator.IsLeaf ? [indicator] : indicator.Children.SelectMany(LeavesOf);

    private WordTable Table(string title, IndicatorFigures[] rows) => new(
        title,
        [
            new(page.Say(ReportTexts.Indicator), 4, IsText: true), new(page.Say(ReportTexts.FullMark), 2), new(page.Say(ReportTexts.MeanScore), 2),
            new(page.Say(ReportTexts.ScoreRate) + " %", 2), new(page.Say(ReportTexts.Highest), 2), new(page.Say(ReportTexts.Lowest), 2),
            new(page.Say(ReportTexts.FullScores), 2), new(page.Say(ReportTexts.GotZero), 2), new(page.Say(ReportTexts.NotCounted), 2),
        ],
        [.. rows.Select(Row)]);

    private static WordCell[] Row(IndicatorFigures figures) =>
    [
        PageContext.Name(figures.Indicator),
        PageContext.Points(figures.FullMark),
        Mean(figures),
        PageContext.Percent(figures.Rate),
        PageContext.Points(figures.Highest),
        PageContext.Points(figures.Lowest),
        Count(figures.Full),
        Count(figures.Zero),
        Count(figures.Withheld),
    ];

    private static string Mean(IndicatorFigures figures) => figures.Mean is { } mean ? ScoreText.Brief(mean, 2) : PageContext.Dash;

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
