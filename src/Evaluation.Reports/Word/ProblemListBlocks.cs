using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Reports.Html;
using Evaluation.Reports.Html.Models;
using Evaluation.Reports.Office;
using Evaluation.Reports.Problems;

namespace Evaluation.Reports.Word;

/// <summary>问题清单 as a document on pages across: the result, every lost point in a table, what else is to be known.</summary>
internal sealed class ProblemListBlocks
{
    private readonly PageContext page;
    private readonly Imprint imprint;
    private readonly ValueList<WordColumn> columns;

    internal ProblemListBlocks(PageContext page, Imprint imprint)
    {
        this.page = page;
        this.imprint = imprint;
        columns =
        [
            new(page.Say(ReportTexts.Indicator), 16, IsText: true),
            new(page.Say(ReportTexts.Mark), 8),
            new(page.Say(ReportTexts.Score), 8),
            new(page.Say(ReportTexts.Lost), 8),
            new(page.Say(ReportTexts.LossReason), 22, IsText: true),
            new(page.Say(ReportTexts.Basis), 14, IsText: true),
            new(page.Say(ReportTexts.Evidence), 14, IsText: true),
            new(page.Say(ReportTexts.Remedy), 18, IsText: true),
        ];
    }

    /// <summary>What the document of a subject tells of itself.</summary>
    internal OfficeProperties Properties(Subject subject) => new()
    {
        Title = page.Say(ReportTexts.TitleOfDocument, page.Scheme.Title, page.Say(ReportTexts.ProblemList)),
        Subject = subject.Name,
        Language = page.Language,
        Imprint = imprint,
    };

    internal IReadOnlyList<WordBlock> Of(SubjectProblems problems) =>
    [
        new WordParagraph(WordStyle.Title, SafeText.Line(page.Scheme.Title)),
        new WordParagraph(WordStyle.Title, page.Say(ReportTexts.ProblemList)),
        new WordParagraph(WordStyle.Subtitle, page.Say(ReportTexts.SubjectTitle, problems.Name)),
        .. page.Signed(imprint),
        new WordHeading(1, page.Say(ReportTexts.ResultOfSubject)),
        new WordParagraph(WordStyle.Body, page.OpeningSentence(problems.Standing)),
        .. problems.Reckoning.Length == 0 ? [] : (WordBlock[])[new WordParagraph(WordStyle.Body, page.OpeningSentence(problems.Reckoning))],
        new WordHeading(1, page.Say(ReportTexts.LossesOfSubject)),
        .. Losses(problems),
        .. Others(problems),
    ];

    /// <summary>The cell of a reason with what else is to be said.</summary>
    internal static WordCell Reason(ProblemRow row) => WordCell.Of(row.Notes.Select(note => new LinkedText(note)).Prepend(new LinkedText(row.Reason)).ToValueList());

    private IEnumerable<WordBlock> Losses(SubjectProblems problems)
    {
        if (problems.Rows.Count == 0)
        {
            yield return new WordParagraph(WordStyle.Body, page.Say(ReportTexts.NothingLost));
            yield break;
        }

        yield return new WordParagraph(WordStyle.Body, page.Sentence(page.Say(ReportTexts.LostInAll, problems.Rows.Count, PageContext.Points(problems.LostPoints))));
        yield return new WordTable(page.Say(ReportTexts.LossesOfSubject), columns, [.. problems.Rows.Select(Row)]);
        yield return new WordParagraph(WordStyle.Note, page.Say(ReportTexts.ProblemsHelp));
    }

    private IEnumerable<WordBlock> Others(SubjectProblems problems) => problems.LeftOut.Count == 0
        ? []
        : [new WordHeading(1, page.Say(ReportTexts.OtherOfSubject)), new WordItems(problems.LeftOut.Select(page.Sentence).ToValueList())];

    private static WordCell[] Row(ProblemRow row) =>
    [
        row.Name, row.Mark, row.Score, row.Lost, Reason(row), WordCell.Of(row.Basis), WordCell.Of(row.Evidence), row.Remedy,
    ];
}
