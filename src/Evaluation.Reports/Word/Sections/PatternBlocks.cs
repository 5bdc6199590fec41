using Evaluation.Patterns;
using Evaluation.Reports.Charts;
using Evaluation.Reports.Html;
using Evaluation.Reports.Html.Models;

namespace Evaluation.Reports.Word.Sections;

/// <summary>评分模式筛查: what a screen found, for people to look at.</summary>
internal sealed class PatternBlocks(PageContext page, PatternScreen screen, IReadOnlyList<ChartImage> charts, LongTables annexes)
{
    private readonly PatternSections sections = new(page, screen);

    /// <summary>What was left out.</summary>
    internal IEnumerable<LocalText> Cuts => sections.Cuts;

    internal IEnumerable<WordBlock> All()
    {
        PatternSection section = sections.Section([]);
        return
        [
            new WordHeading(1, page.Say(ReportTexts.Patterns)),
            new WordParagraph(WordStyle.Body, page.Say(ReportTexts.PatternsHelp)),
            page.Items(section.Basis),
            .. annexes.Place(page.Say(ReportTexts.Patterns), charts, stay: 0),
            .. new FindingBlocks(page).All(section.Findings, section.Families, section.Abstentions),
        ];
    }
}
