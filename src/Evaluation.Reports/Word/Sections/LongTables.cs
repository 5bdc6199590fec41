using Evaluation.Reports.Charts;
using Evaluation.Reports.Html;

namespace Evaluation.Reports.Word.Sections;

/// <summary>Keeps the body of a report short: tables of many rows and charts for specialists go to annexes, and the body says so.</summary>
internal sealed class LongTables(PageContext page)
{
    private const int MostRows = 40;

    private readonly List<WordBlock> annexes = [];

    /// <summary>The annexes so far.</summary>
    internal IReadOnlyList<WordBlock> Annexes => annexes;

    /// <summary>The table itself if it is short; else a sentence that leads to its annex.</summary>
    internal WordBlock Place(WordTable table)
    {
        if (table.Rows.Count <= MostRows)
            return table;
        annexes.AddRange([new WordHeading(WordHeading.Annex, table.Title, NewPage: true), table]);
        return new WordParagraph(WordStyle.Body, page.Say(ReportTexts.SeeAnnex, table.Title, table.Rows.Count));
    }

    /// <summary>The first charts stay; the others go to an annex of the section.</summary>
    internal IEnumerable<WordBlock> Place(string section, IReadOnlyList<ChartImage> charts, int stay)
    {
        if (charts.Count > stay)
            annexes.AddRange([new WordHeading(WordHeading.Annex, page.Say(ReportTexts.FurtherCharts, section), NewPage: true), .. charts.Skip(stay).Select(chart => new WordPicture(chart))]);
        return charts.Take(stay).Select(chart => new WordPicture(chart));
    }
}
