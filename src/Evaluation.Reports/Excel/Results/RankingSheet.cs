using Evaluation.Diagnostics;
using Evaluation.Reports.Excel.Writing;
using Evaluation.Reports.Html;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Reports.Excel.Results;

/// <summary>名次: every subject with rank, grade, total and first-level scores.</summary>
internal sealed class RankingSheet
{
    private const int MostPlaces = 4;

    private readonly PageContext page;
    private readonly bool hasGroups;
    private readonly bool hasLabels;
    private readonly bool hasGrades;
    private readonly bool hasExact;
    private readonly CellStyle totals;
    private readonly CellStyle exact;
    private readonly (Indicator Indicator, CellStyle Style, decimal FullMark)[] first;

    private RankingSheet(PageContext page)
    {
        this.page = page;
        ValueList<Standing> standings = page.Result.Standings;
        hasGroups = standings.Any(standing => standing.Subject.Group is not null);
        hasLabels = standings.Any(standing => standing.Rank is { } rank && standing.Label != ScoreText.Format(rank));
        hasGrades = page.Scheme.Grades.Count > 0;
        hasExact = standings.Any(standing => standing.Score != standing.Card.ExactScore);
        RoundingRule rounding = page.Scheme.Rounding.Total;
        totals = Strong(rounding.Mode == RoundingMode.None ? SheetStyles.PlacesOf(standings.Select(standing => standing.Score), MostPlaces) : rounding.Digits);
        exact = SheetStyles.Number(SheetStyles.PlacesOf(standings.Select(standing => standing.Card.ExactScore), MostPlaces));
        first = [.. page.Indicators.Where(figures => figures.Depth == 1).Select(figures => (
            figures.Indicator,
            SheetStyles.Number(SheetStyles.PlacesOf(standings.Select(standing => standing.Card[figures.Indicator.Code].Score), MostPlaces)),
            figures.FullMark))];
    }

    internal static Sheet Of(PageContext page)
    {
        var sheet = new RankingSheet(page);
        (LocalText Heading, Func<Standing, int, SheetCell> Cell)[] columns = [.. sheet.Columns()];
        IEnumerable<SheetRow> rows = page.Result.Standings.Select((standing, place) => new SheetRow([.. columns.Select(column => column.Cell(standing, place))]));
        int last = TableSheet.HeadingRow + Math.Max(1, page.Result.Standings.Count);
        return TableSheet.Of(page, ReportTexts.RankingSheet, page.Say(ReportTexts.RankingNote), columns.Select(column => column.Heading), rows) with
        {
            FrozenColumns = sheet.hasLabels ? 3 : 2,
            Formats = [.. sheet.Bars(columns.Length, last)],
        };
    }

    private IEnumerable<(LocalText, Func<Standing, int, SheetCell>)> Columns()
    {
        yield return (ReportTexts.Rank, (standing, _) => SheetCell.Of(standing.Rank, SheetStyles.Centred));
        if (hasLabels)
            yield return (ReportTexts.RankLabel, (standing, _) => SheetCell.Of(standing.Label, SheetStyles.Centred));
        yield return (ReportTexts.Subject, Name);
        if (hasGroups)
        {
            yield return (ReportTexts.Group, (standing, _) => SheetCell.Of(SafeText.Line(standing.Subject.Group ?? ""), SheetStyles.Text));
            yield return (ReportTexts.GroupRank, (standing, _) => SheetCell.Of(standing.GroupLabel, SheetStyles.Centred));
        }

        if (hasGrades)
            yield return (ReportTexts.Grade, (standing, _) => SheetCell.Of(SafeText.Line(standing.Grade?.Name ?? ""), SheetStyles.Centred));
        yield return (ReportTexts.Total, (standing, _) => SheetCell.Of(standing.Score, totals));
        if (hasExact)
            yield return (ReportTexts.ExactTotal, (standing, _) => SheetCell.Of(standing.Card.ExactScore, exact));
        foreach ((Indicator indicator, CellStyle style, decimal mark) in first)
            yield return (Heading(indicator, mark), (standing, _) => SheetCell.Of(standing.Card[indicator.Code].Score, style));
    }

    private SheetCell Name(Standing standing, int place) => SheetCell.Leading(
        SafeText.Line(standing.Subject.Name), CellName.On(page.Say(ReportTexts.ScoresSheet), CellName.Of(ScoreSheets.FirstRow + place, 2)), SheetStyles.Link);

    /// <summary>Bars for the total and for the first-level scores, which are the last columns.</summary>
    private IEnumerable<ConditionalFormat> Bars(int columns, int last)
    {
        int total = columns - first.Length - (hasExact ? 1 : 0);
        if (page.Scheme.FullMark > 0)
            yield return new DataBar(CellRange.Column(total, TableSheet.HeadingRow + 1, last), 0, page.Scheme.FullMark);
        for (int i = 0; i < first.Length; i++)
        {
            if (first[i].FullMark > 0)
                yield return new DataBar(CellRange.Column(columns - first.Length + i + 1, TableSheet.HeadingRow + 1, last), 0, first[i].FullMark, "#D5DDE3");
        }
    }

    private static LocalText Heading(Indicator indicator, decimal mark)
    {
        string text = PageContext.Name(indicator) + "\n(" + ScoreText.Brief(mark) + ")";
        return new LocalText(text, text);
    }

    private static CellStyle Strong(int places) => SheetStyles.Number(places) with { IsBold = true };
}
