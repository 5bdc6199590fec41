using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Reports.Html;
using Evaluation.Reports.Html.Models;

namespace Evaluation.Reports.Word.Sections;

/// <summary>评估概况: who was assessed, on what basis, by which indicators and method, up to when.</summary>
internal sealed class OverviewBlocks(PageContext page)
{
    // More names than these are no paragraph any more; the annex has them.
    private const int MostNamed = 40;

    private readonly OverviewFacts facts = new(page);

    internal IEnumerable<WordBlock> All() =>
    [
        new WordHeading(1, page.Say(ReportTexts.Overview), NewPage: true),
        new WordHeading(2, page.Say(ReportTexts.SubjectsAndBasis)),
        .. facts.OfSubjects().Select(Paragraph),
        new WordParagraph(WordStyle.Body, page.Sentence(Names())),
        new WordHeading(2, page.Say(ReportTexts.IndicatorsAndMethod)),
        .. facts.OfMethod().Select(Paragraph),
        new WordHeading(2, page.Say(ReportTexts.DataAndRecomputing)),
        .. facts.OfData().SelectMany(Data),
    ];

    private string Names()
    {
        ValueList<Subject> subjects = page.Result.Observations.Subjects;
        return subjects.Count > MostNamed
            ? page.Say(ReportTexts.SubjectsInAnnex)
            : page.Say(ReportTexts.SubjectsAre, string.Join(page.Say(ReportTexts.Enumeration), subjects.Select(subject => SafeText.Of(subject.Name))));
    }

    /// <summary>What has several values, such as hashes that are longer than a line, each on a line of small print.</summary>
    private IEnumerable<WordBlock> Data(Fact fact) => fact.Values.Count == 1
        ? [Paragraph(fact)]
        : [new WordParagraph(WordStyle.Body, page.Say(ReportTexts.Colon, fact.Name, "")), .. fact.Values.Select(value => new WordParagraph(WordStyle.Note, [value]))];

    /// <summary>A fact as a sentence; its values may be links.</summary>
    private WordParagraph Paragraph(Fact fact)
    {
        var texts = new List<LinkedText> { new(page.Say(ReportTexts.Colon, fact.Name, "")) };
        for (int i = 0; i < fact.Values.Count; i++)
        {
            if (i > 0)
                texts.Add(new LinkedText(page.Say(ReportTexts.Semicolon)));
            texts.Add(fact.Values[i]);
        }

        string end = texts[^1].Status.Length > 0 ? "" : texts[^1].Text;
        texts.Add(new LinkedText(page.Sentence(end)[end.Length..]));
        return new WordParagraph(WordStyle.Body, texts.ToValueList());
    }
}
