using Evaluation.Reports.Html;
using Evaluation.Reports.Problems;

namespace Evaluation.Reports.Word.Sections;

/// <summary>改进建议: for all, then where each subject can win most back.</summary>
internal sealed class AdviceBlocks(PageContext page, IReadOnlyList<LossSummary> losses)
{
    private const int MostSubjects = 60;

    internal IEnumerable<WordBlock> All()
    {
        yield return new WordHeading(1, page.Say(ReportTexts.Advice));
        yield return new WordHeading(2, page.Say(ReportTexts.AdviceInGeneral));
        yield return page.Items(new OverallAdvice(page).Sentences());
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

    private static WordCell[] Row(LossSummary subject) =>
        [subject.Name, PageContext.Points(subject.LostPoints), subject.Advice.Length > 0 ? subject.Advice : PageContext.Dash];
}
