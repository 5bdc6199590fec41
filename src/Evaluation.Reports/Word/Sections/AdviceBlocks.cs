using Evaluation.Reports.Figures;
using Evaluation.Reports.Html;
using Evaluation.Reports.Problems;
using Evaluation.Scoring;

namespace Evaluation.Reports.Word.Sections;

/// <summary>改进建议: for all, then where each subject can win most back.</summary>
internal sealed class AdviceBlocks(PageContext page, RoundLosses found)
{
    private const int MostSubjects = 60;
    private const int MostLeaves = 5;

    private readonly IReadOnlyList<LossSummary> losses = found.Summaries;

    internal IEnumerable<WordBlock> All()
    {
        yield return new WordHeading(1, page.Say(ReportTexts.Advice));
        yield return new WordHeading(2, page.Say(ReportTexts.AdviceInGeneral));
        yield return page.Items(page.Indicators.Where(figures => figures.Indicator.IsLeaf && figures.Rate < 1).OrderBy(figures => figures.Rate).Take(MostLeaves).Select(Typical));
        yield return new WordHeading(2, page.Say(ReportTexts.AdviceForSubjects));
        if (losses.Count > MostSubjects)
        {
            yield return new WordParagraph(WordStyle.Body, page.Say(ReportTexts.AdviceElsewhere));
            yield break;
        }

        yield return new WordParagraph(WordStyle.Body, page.Say(ReportTexts.AdviceHelp));
        yield return new WordTable(
            page.Say(ReportTexts.AdviceTable),
            [
                new(page.Say(ReportTexts.Subject), 8, IsText: true), new(page.Say(ReportTexts.LostTogether), 3), new(page.Say(ReportTexts.ToWin), 20, IsText: true),
            ],
            [.. losses.Select(Row)]);
    }

    /// <summary>What was left out.</summary>
    internal IEnumerable<LocalText> Cuts => losses.Count > MostSubjects ? [ReportTexts.CutAdvice] : [];

    private string Typical(IndicatorFigures leaf)
    {
        (string action, int count) = found.Actions.Commonest(leaf.Indicator) ?? (page.Say(ReportTexts.RemedyForPoints), leaf.Scored - leaf.Full);
        return page.Say(
            ReportTexts.AdviceOfLeaf,
            PageContext.Name(leaf.Indicator),
            PageContext.Percent(leaf.Rate),
            leaf.Scored - leaf.Full,
            leaf.Scored,
            ScoreText.Brief(leaf.FullMark - leaf.Mean!.Value, 2),
            count,
            action);
    }

    private static WordCell[] Row(LossSummary subject) =>
        [subject.Name, ScoreText.Brief(subject.LostPoints, 2), subject.Advice.Length > 0 ? subject.Advice : PageContext.Dash];
}
