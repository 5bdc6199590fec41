using Evaluation.Reports.Html;
using Evaluation.Reports.Html.Models;

namespace Evaluation.Reports.Word.Sections;

/// <summary>线索, each under a heading of its own with what else could explain it; then what was tested.</summary>
internal sealed class FindingBlocks(PageContext page)
{
    internal IEnumerable<WordBlock> All(ValueList<FindingCard> cards, ValueList<FamilyRow> families, ValueList<string> abstentions) =>
    [
        new WordHeading(2, page.Say(ReportTexts.EvaluatorFindings)),
        .. cards.Count == 0 ? [new WordParagraph(WordStyle.Body, page.Say(ReportTexts.NoEvaluatorFindings))] : cards.SelectMany(Card),
        .. Tests(families),
        .. abstentions.Count == 0 ? [] : (WordBlock[])[new WordHeading(2, page.Say(ReportTexts.Abstentions)), page.Items(abstentions)],
    ];

    private IEnumerable<WordBlock> Card(FindingCard card)
    {
        yield return new WordHeading(3, page.Say(ReportTexts.FindingNumber, card.Title, card.Code));
        yield return new WordParagraph(WordStyle.Body, page.Sentence(card.Statement));
        if (card.Meaning.Length > 0)
            yield return Said(ReportTexts.WhatItMeans, card.Meaning);
        if (card.Evidence.Count > 0)
            yield return Said(ReportTexts.EvidenceIs, page.List(card.Evidence));
        yield return Said(ReportTexts.FiguresAre, page.List(card.Figures.Select(figure => page.Say(ReportTexts.Colon, figure.Name, figure.Values[0].Text))));
        if (card.Innocent.Count > 0)
            yield return Said(ReportTexts.InnocentAre, page.List(card.Innocent));
        yield return Said(ReportTexts.CheckIs, card.Check);
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
                    new(page.Say(ReportTexts.Tested), 2), new(page.Say(ReportTexts.NotTestedCount), 2), new(page.Say(ReportTexts.FoundCount), 2), new(page.Say(ReportTexts.ExpectedFalse), 3),
                ],
                [.. families.Select(row => (WordCell[])[row.Name, row.Procedure, row.Level, row.Tested.Text, row.Abstained.Text, row.Found.Text, row.ExpectedFalse.Text])]),
        ];
}
