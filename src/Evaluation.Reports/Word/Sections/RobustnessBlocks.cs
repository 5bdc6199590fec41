using Evaluation.Reports.Charts;
using Evaluation.Reports.Html;
using Evaluation.Reports.Html.Models;
using Evaluation.Robustness;
using Evaluation.Robustness.Sensitivity;

namespace Evaluation.Reports.Word.Sections;

/// <summary>排名的可信程度: what a study says of the ranking.</summary>
internal sealed class RobustnessBlocks(PageContext page, RobustnessStudy study, SensitivityStudy? sensitivity, IReadOnlyList<ChartImage> charts, LongTables annexes)
{
    private const int MostRows = 300;

    // The ranges of ranks.
    private const int ChartsInBody = 1;

    private readonly List<LocalText> cuts = [];

    /// <summary>What was left out.</summary>
    internal IReadOnlyList<LocalText> Cuts => cuts;

    internal IEnumerable<WordBlock> All()
    {
        var sections = new RobustnessSections(page, study, sensitivity);
        RobustnessSection section = sections.Section([]);
        cuts.AddRange(sections.Cuts);
        return
        [
            new WordHeading(1, page.Say(ReportTexts.Robustness)),
            new WordParagraph(WordStyle.Body, page.Say(ReportTexts.RobustnessHelp)),
            page.Items(section.Verdict),
            new WordHeading(2, page.Say(ReportTexts.WhatWasTried)),
            new WordParagraph(WordStyle.Body, page.Sentence(section.Basis)),
            page.Items(section.Factors),
            .. Told(ReportTexts.NotToldApart, section.Groups),
            .. Told(ReportTexts.WhatMovesIt, section.Sensitivity),
            .. section.Rows.Count == 0 ? [] : Ranges(section),
            .. annexes.Place(page.Say(ReportTexts.Robustness), charts, ChartsInBody),
        ];
    }

    private IEnumerable<WordBlock> Told(LocalText heading, ValueList<string> sentences) =>
        sentences.Count == 0 ? [] : [new WordHeading(2, page.Say(heading)), page.Items(sentences)];

    private IEnumerable<WordBlock> Ranges(RobustnessSection section)
    {
        yield return new WordHeading(2, page.Say(ReportTexts.RankRanges));
        yield return new WordParagraph(WordStyle.Body, section.Meaning);
        yield return annexes.Place(WordContext.Cut(cuts, MostRows, new WordTable(
            page.Say(ReportTexts.RankRanges),
            [
                new(page.Say(ReportTexts.Subject), 4, IsText: true), new(page.Say(ReportTexts.Rank), 2), new(page.Say(ReportTexts.RangeHeading), 3),
                new(page.Say(ReportTexts.MiddleHeading), 2), new(page.Say(ReportTexts.KeptHeading), 2), .. section.Grades.Select(grade => new WordColumn(grade, 2)),
            ],
            [.. section.Rows.Select(row => (WordCell[])[row.Name, row.Rank, row.Range, row.Middle, row.Kept, .. row.Grades.Select(grade => (WordCell)grade)])])));
    }
}
