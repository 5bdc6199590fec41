using Evaluation.Reports.Html;
using Evaluation.Reports.Html.Models;

namespace Evaluation.Reports.Word.Sections;

/// <summary>评估自身规范性: the six answers about each programme with what is not met, then scheme and appeals in short.</summary>
internal sealed class ConductBlocks(PageContext page, ConductSections sections)
{
    /// <summary>A report is about those assessed: of what the rules say it has the most important, page and workbook have all.</summary>
    private const int MostItems = 30;

    private readonly List<LocalText> cuts = [.. sections.Cuts];

    /// <summary>What was left out.</summary>
    internal IReadOnlyList<LocalText> Cuts => cuts;

    internal IEnumerable<WordBlock> All()
    {
        ConductSection section = sections.Section();
        return
        [
            new WordHeading(1, page.Say(ReportTexts.Conduct)),
            new WordParagraph(WordStyle.Body, page.Say(ReportTexts.ConductHelp)),
            .. section.Programmes.SelectMany(Programme),
            .. section.HasScheme ? Scheme(section) : [],
            .. section.HasAppeals ? Appeals(section) : [],
        ];
    }

    private IEnumerable<WordBlock> Programme(ConductProgramme programme)
    {
        yield return new WordHeading(2, programme.Name);
        yield return Answers(programme);
        yield return Items(programme.Cards);
        if (programme.Unknown.Count > 0)
            yield return new WordParagraph(WordStyle.Body, page.Sentence(page.Say(ReportTexts.UnknownCount, programme.Unknown.Count, page.List(programme.Unknown))));
    }

    private WordTable Answers(ConductProgramme programme) => new(
        page.Say(ReportTexts.ConductAnswers, programme.Name),
        [
            new(page.Say(ReportTexts.Question), 3, IsText: true), new(page.Say(ReportTexts.Answer), 2), new(page.Say(ReportTexts.AnswerInWords), 9, IsText: true),
            new(page.Say(ReportTexts.RulesMet), 2), new(page.Say(ReportTexts.RulesNotMet), 2), new(page.Say(ReportTexts.RulesToReview), 2), new(page.Say(ReportTexts.RulesUnknown), 2),
        ],
        [.. programme.Verdicts.Select(row => (WordCell[])[row.Area, row.Answer, row.Text, .. row.Counts.Select(count => (WordCell)count)])]);

    private IEnumerable<WordBlock> Scheme(ConductSection section) =>
    [
        new WordHeading(2, page.Say(ReportTexts.ConductScheme)),
        .. section.SchemeBasis.Select(sentence => new WordParagraph(WordStyle.Body, page.Sentence(sentence))),
        Items(section.SchemeFindings),
    ];

    private IEnumerable<WordBlock> Appeals(ConductSection section) =>
    [
        new WordHeading(2, page.Say(ReportTexts.ConductAppeals)),
        new WordParagraph(WordStyle.Body, page.Sentence(section.AppealsBasis)),
        .. sections.Chart is { } chart ? (WordBlock[])[new WordPicture(chart)] : [],
        Items(section.AppealFindings),
    ];

    private WordBlock Items(ValueList<ConductCard> cards)
    {
        if (cards.Count == 0)
            return new WordParagraph(WordStyle.Body, page.Say(ReportTexts.ConductNone));
        if (cards.Count > MostItems)
            cuts.Add(ReportTexts.RowsLeftOut.With(cards.Count - MostItems, cards.Count, ReportTexts.ConductFindings));
        return new WordItems(cards.Take(MostItems).Select(Told).ToValueList());
    }

    private string Told(ConductCard card)
    {
        string title = page.Say(ReportTexts.FindingNumber, card.Code + " " + card.Title, card.Outcome);
        string[] basis = card.Basis.Count == 0 ? [] : [page.Say(ReportTexts.Colon, ReportTexts.Basis, page.List(card.Basis.Select(text => text.Status.Length == 0 ? text.Text : text.Text + " (" + text.Status + ")")))];
        string[] judged = card.Judgement.Length == 0 ? [] : [card.Judgement];
        return page.Sentences([title, .. card.Evidence, .. basis, page.Say(ReportTexts.ClearsIs, card.Clears), .. judged]);
    }
}
