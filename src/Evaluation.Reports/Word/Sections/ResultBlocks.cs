using System.Globalization;
using Evaluation.Diagnostics;
using Evaluation.Reports.Charts;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Html;
using Evaluation.Reports.Html.Models;
using Evaluation.Scoring;

namespace Evaluation.Reports.Word.Sections;

/// <summary>总体结果: the main conclusions, the round in figures and two charts, what stands out and where points are lost.</summary>
internal sealed class ResultBlocks(PageContext page, ReportInputs inputs, IReadOnlyList<ChartImage> charts)
{
    // As many groups as a page holds; of more, the page of the round and the workbook have all.
    private const int MostGroups = 40;

    private readonly ResultFindings findings = new(page);

    internal IEnumerable<WordBlock> All() =>
    [
        new WordHeading(1, page.Say(ReportTexts.Results)),
        .. new ConclusionBlocks(page, inputs).All(),
        new WordHeading(2, page.Say(ReportTexts.InGeneral)),
        Figures(),
        .. Groups(),
        .. charts.Select(chart => new WordPicture(chart)),
        new WordHeading(2, page.Say(ReportTexts.Highlights)),
        page.Items(findings.Highlights()),
        new WordHeading(2, page.Say(ReportTexts.Weaknesses)),
        page.Items(findings.Weaknesses()),
    ];

    private WordTable Figures()
    {
        Fact[] figures = [.. findings.Figures()];
        return new WordTable(
            page.Say(ReportTexts.FiguresTable),
            figures.Select(figure => new WordColumn(figure.Name, 1)).ToValueList(),
            [[.. figures.Select(figure => (WordCell)figure.Values[0].Text)]]);
    }

    private IEnumerable<WordBlock> Groups()
    {
        IGrouping<string, Standing>[] groups = [.. page.Result.Standings
            .Where(standing => standing.Subject.Group is not null)
            .GroupBy(standing => standing.Subject.Group!, StringComparer.Ordinal)];
        return groups.Length is 0 or > MostGroups
            ? []
            : [new WordTable(
                page.Say(ReportTexts.GroupsTable),
                [
                    new(page.Say(ReportTexts.Group), 3, IsText: true), new(page.Say(ReportTexts.SubjectCountHeading), 1), new(page.Say(ReportTexts.Mean), 1),
                    new(page.Say(ReportTexts.Highest), 1), new(page.Say(ReportTexts.Lowest), 1),
                ],
                [.. groups.Select(group => Row(group.Key, TotalFigures.Of(group), group.Count()))])];
    }

    private WordCell[] Row(string group, TotalFigures totals, int subjects) =>
    [
        SafeText.Line(group),
        subjects.ToString(CultureInfo.InvariantCulture),
        totals.Mean is { } mean ? ScoreText.Brief(mean, 2) : PageContext.Dash,
        totals.Count > 0 ? page.Total(totals.Highest) : PageContext.Dash,
        totals.Count > 0 ? page.Total(totals.Lowest) : PageContext.Dash,
    ];
}
