using Evaluation.Diagnostics;
using Evaluation.Reports.Excel.Writing;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Html;
using Evaluation.Scoring;

namespace Evaluation.Reports.Excel.Results;

/// <summary>得分 and 得分率: a row for each subject in the order of the ranking, a column for each indicator in the order of the scheme.</summary>
internal static class ScoreSheets
{
    /// <summary>The row of the first subject: titles, codes and full marks have a row each.</summary>
    internal const int FirstRow = TableSheet.HeadingRow + 3;

    private const int MostPlaces = 4;
    private const int IndicatorColumn = 4;
    private const double ColumnWidth = 13;

    private static readonly CellStyle Code = SheetStyles.Heading with { IsBold = false };

    /// <summary>The scores on each indicator's own scale.</summary>
    internal static Sheet Scores(PageContext page)
    {
        ValueList<IndicatorFigures> figures = page.Indicators;
        CellStyle[] styles = [.. figures.Select(figure => Style(page, figure))];
        CellStyle total = SheetStyles.Number(SheetStyles.PlacesOf(page.Result.Standings.Select(standing => standing.Score), MostPlaces)) with { IsBold = true };
        return Of(page, ReportTexts.ScoresSheet, ReportTexts.ScoresNote, standing =>
        [
            Cell(standing.Score, total),
            .. figures.Select((figure, i) => Cell(standing.Card[figure.Indicator.Code].Score, styles[i])),
        ]);
    }

    /// <summary>The scores divided by the full marks.</summary>
    internal static Sheet Rates(PageContext page)
    {
        ValueList<IndicatorFigures> figures = page.Indicators;
        CellStyle strong = SheetStyles.Rate with { IsBold = true };
        Sheet sheet = Of(page, ReportTexts.RatesSheet, ReportTexts.RatesNote, standing =>
        [
            Cell(standing.Card.Total.Rate, strong),
            .. figures.Select(figure => Cell(standing.Card[figure.Indicator.Code].Rate, figure.Indicator.IsLeaf ? SheetStyles.Rate : strong)),
        ]);
        int last = FirstRow + Math.Max(0, page.Result.Standings.Count - 1);
        return sheet with { Formats = [new Shade(new CellRange(FirstRow, IndicatorColumn - 1, last, IndicatorColumn + figures.Count - 1), 0, 1)] };
    }

    private static Sheet Of(PageContext page, LocalText name, LocalText note, Func<Standing, IReadOnlyList<SheetCell>> cells)
    {
        Sheet sheet = TableSheet.Of(page, name, page.Say(note), [], []);
        return sheet with
        {
            Rows = TableSheet.Top(page, name, page.Say(note)).Concat(Headings(page)).Concat(page.Result.Standings.Select(standing => new SheetRow(
                [SheetCell.Of(standing.Rank, SheetStyles.Centred), SheetCell.Of(SafeText.Line(standing.Subject.Name), SheetStyles.Text), .. cells(standing)]))),
            Columns = [default, default, .. Enumerable.Repeat(new SheetColumn(ColumnWidth), page.Indicators.Count + 1)],
            FrozenRows = FirstRow - 1,
            FrozenColumns = IndicatorColumn - 2,
            FilterRow = FirstRow - 1,
            Print = new PrintSetup(RepeatedRows: FirstRow - 1),
        };
    }

    private static IEnumerable<SheetRow> Headings(PageContext page)
    {
        ValueList<IndicatorFigures> figures = page.Indicators;
        yield return Heading(page.Say(ReportTexts.Rank), page.Say(ReportTexts.Subject), page.Say(ReportTexts.Total), figures.Select(figure => SafeText.Line(figure.Indicator.Title)), SheetStyles.Heading);
        yield return Heading("", "", "", figures.Select(figure => SafeText.Line(figure.Indicator.Code)), Code);
        yield return new SheetRow(
        [
            SheetCell.Of(page.Say(ReportTexts.FullMark), Code), SheetCell.Blank(Code), SheetCell.Of(page.Scheme.FullMark, Code),
            .. figures.Select(figure => SheetCell.Of(figure.FullMark, Code)),
        ]);
    }

    private static SheetRow Heading(string rank, string subject, string total, IEnumerable<string> indicators, CellStyle style) =>
        new([.. indicators.Prepend(total).Prepend(subject).Prepend(rank).Select(text => SheetCell.Of(text, style))]);

    private static SheetCell Cell(decimal? number, CellStyle style) =>
        number is null ? SheetCell.Of(PageContext.Dash, SheetStyles.Centred) : SheetCell.Of(number, style);

    private static CellStyle Style(PageContext page, IndicatorFigures figure)
    {
        int places = SheetStyles.PlacesOf(page.Result.Standings.Select(standing => standing.Card[figure.Indicator.Code].Score), MostPlaces);
        return figure.Indicator.IsLeaf ? SheetStyles.Number(places) : SheetStyles.Number(places) with { IsBold = true };
    }
}
