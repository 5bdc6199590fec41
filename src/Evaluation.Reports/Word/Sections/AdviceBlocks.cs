using Evaluation.Reports.Html;
using Evaluation.Reports.Problems;

namespace Evaluation.Reports.Word.Sections;

/// <summary>改进建议: for all, then where each subject can win most back.</summary>
internal sealed class AdviceBlocks(PageContext page, ProblemFinder finder, IReadOnlyList<SubjectProblems> problems)
{
    private const int MostSubjects = 300;

    internal IEnumerable<WordBlock> All()
    {
        yield return new WordHeading(1, page.Say(ReportTexts.Advice));
        yield return new WordHeading(2, page.Say(ReportTexts.AdviceInGeneral));
        yield return page.Items(new OverallAdvice(page).Sentences());
        if (problems.Count > MostSubjects)
            yield break;
        yield return new WordHeading(2, page.Say(ReportTexts.AdviceForSubjects));
        yield return new WordParagraph(WordStyle.Body, page.Say(ReportTexts.AdviceHelp));
        yield return new WordTable(
            page.Say(ReportTexts.AdviceTable),
            [
                new(page.Say(ReportTexts.Subject), 8, IsText: true), new(page.Say(ReportTexts.LostTogether), 3), new(page.Say(ReportTexts.ToWin), 20, IsText: true),
            ],
            [.. problems.Select(Row)]);
    }

    /// <summary>What was left out.</summary>
    internal IEnumerable<string> Cuts => problems.Count > MostSubjects ? [page.Say(ReportTexts.CutAdvice)] : [];

    private WordCell[] Row(SubjectProblems subject)
    {
        string advice = page.List(finder.Advice(subject));
        return [subject.Name, PageContext.Points(subject.LostPoints), advice.Length > 0 ? advice : PageContext.Dash];
    }
}
