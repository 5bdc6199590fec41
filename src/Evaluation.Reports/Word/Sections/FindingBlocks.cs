using Evaluation.Reports.Html;
using Evaluation.Reports.Html.Models;

namespace Evaluation.Reports.Word.Sections;

/// <summary>线索 by their kinds, with what else could explain them; then what was tested.</summary>
internal sealed class FindingBlocks(PageContext page)
{
    // More findings of a kind than these are easier to compare in a table.
    private const int MostSentences = 3;

    internal IEnumerable<WordBlock> All(ValueList<FindingCard> cards, ValueList<FamilyRow> families, ValueList<string> abstentions) =>
    [
        new WordHeading(2, page.Say(ReportTexts.EvaluatorFindings)),
        .. cards.Count == 0 ? [new WordParagraph(WordStyle.Body, page.Say(ReportTexts.NoEvaluatorFindings))] : cards.GroupBy(card => card.Code, StringComparer.Ordinal).SelectMany(Kind),
        .. Tests(families),
        .. abstentions.Count == 0 ? [] : (WordBlock[])[new WordHeading(2, page.Say(ReportTexts.Abstentions)), page.Items(abstentions)],
    ];

    /// <summary>The findings of a kind: what the kind means and how else it may come about is said once.</summary>
    private IEnumerable<WordBlock> Kind(IGrouping<string, FindingCard> cards)
    {
        FindingCard first = cards.First();
        yield return new WordHeading(3, page.Say(ReportTexts.FindingNumber, first.Title, first.Code));
        if (first.Meaning.Length > 0)
            yield return Said(ReportTexts.WhatItMeans, first.Meaning);
        yield return cards.Count() > MostSentences ? Table(first.Title, cards) : new WordItems(cards.Select(Told).ToValueList());
        if (first.Innocent.Count > 0)
            yield return Said(ReportTexts.InnocentAre, page.Sentences(first.Innocent));
        yield return Said(ReportTexts.CheckIs, first.Check);
    }

    private WordTable Table(string title, IEnumerable<FindingCard> cards) => new(
        title,
        [new(page.Say(ReportTexts.FindingHeading), 5, IsText: true), new(page.Say(ReportTexts.FindingFigures), 4, IsText: true)],
        [.. cards.Select(card => (WordCell[])[page.Sentences([card.Statement, .. card.Evidence.Select(page.OpeningSentence)]), Figures(card)])]);

    private string Figures(FindingCard card) => page.List(card.Figures.Select(figure => page.Say(ReportTexts.Colon, figure.Name, figure.Values[0].Text)));

    private string Told(FindingCard card)
    {
        string figures = page.Say(ReportTexts.FiguresAre, Figures(card));
        string[] evidence = card.Evidence.Count == 0 ? [] : [page.Say(ReportTexts.EvidenceIs, page.Sentences(card.Evidence))];
        return page.Sentences([card.Statement, .. evidence, figures]);
    }

    private WordParagraph Said(LocalText words, string what) => new(WordStyle.Body, page.Sentence(page.Say(words, what)));

    private IEnumerable<WordBlock> Tests(ValueList<FamilyRow> families) => families.Count == 0
        ? []
        : [
            new WordHeading(2, page.Say(ReportTexts.Families)),
            new WordParagraph(WordStyle.Body, page.Say(ReportTexts.FamiliesHelp)),
            new WordTable(
                page.Say(ReportTexts.TestsTable),
                [
                    new(page.Say(ReportTexts.FamilyOfTests), 6, IsText: true), new(page.Say(ReportTexts.Procedure), 6, IsText: true), new(page.Say(ReportTexts.Level), 2),
                    new(page.Say(ReportTexts.Tested), 2), new(page.Say(ReportTexts.NotTestedCount), 2), new(page.Say(ReportTexts.FoundCount), 3), new(page.Say(ReportTexts.ExpectedFalse), 3),
                ],
                [.. families.Select(row => (WordCell[])[row.Name, row.Procedure, row.Level, row.Tested.Text, row.Abstained.Text, row.Found.Text, row.ExpectedFalse.Text])]),
        ];
}
