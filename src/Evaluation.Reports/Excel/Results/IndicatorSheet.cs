using Evaluation.Diagnostics;
using Evaluation.Reports.Excel.Writing;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Html;

namespace Evaluation.Reports.Excel.Results;

/// <summary>指标: what the round looks like on each indicator.</summary>
internal static class IndicatorSheet
{
    private const int MostPlaces = 4;
    private const int RateColumn = 7;

    private static readonly LocalText[] Headings =
    [
        ReportTexts.Code, ReportTexts.Indicator, ReportTexts.IndicatorLevel, ReportTexts.Weight, ReportTexts.FullMark, ReportTexts.MeanScore, ReportTexts.ScoreRate,
        ReportTexts.Lowest, ReportTexts.Highest, ReportTexts.Scored, ReportTexts.FullCount, ReportTexts.ZeroCount, ReportTexts.WithheldCount, ReportTexts.Basis,
    ];

    internal static Sheet Of(PageContext page)
    {
        int last = TableSheet.HeadingRow + Math.Max(1, page.Indicators.Count);
        CellStyle number = SheetStyles.Number(2);
        return TableSheet.Of(page, ReportTexts.IndicatorsSheet, page.Say(ReportTexts.IndicatorsNote), Headings, page.Indicators.Select(figures => Row(figures, number))) with
        {
            FrozenColumns = 2,
            Formats = [new DataBar(CellRange.Column(RateColumn, TableSheet.HeadingRow + 1, last), 0, 1)],
        };
    }

    private static SheetRow Row(IndicatorFigures figures, CellStyle number)
    {
        CellStyle title = figures.Indicator.IsLeaf ? SheetStyles.Wrapped : SheetStyles.Wrapped with { IsBold = true };
        CellStyle mark = SheetStyles.Number(SheetStyles.PlacesOf([figures.FullMark, figures.Indicator.Weight], MostPlaces));
        return new SheetRow(
        [
            SheetCell.Of(SafeText.Line(figures.Indicator.Code), SheetStyles.Text),
            SheetCell.Of(SafeText.Line(figures.Indicator.Title), title with { Indent = figures.Depth - 1 }),
            SheetCell.Of(figures.Depth, SheetStyles.Count),
            SheetCell.Of(figures.Indicator.Weight, mark),
            SheetCell.Of(figures.FullMark, mark),
            SheetCell.Of(figures.Mean, number),
            SheetCell.Of(figures.Rate, SheetStyles.Rate),
            SheetCell.Of(figures.Lowest, number),
            SheetCell.Of(figures.Highest, number),
            SheetCell.Of(figures.Scored, SheetStyles.Count),
            SheetCell.Of(figures.Full, SheetStyles.Count),
            SheetCell.Of(figures.Zero, SheetStyles.Count),
            SheetCell.Of(figures.Withheld, SheetStyles.Count),
            SheetCell.Of(string.Join("\n", figures.Indicator.Basis.Select(citation => SafeText.Line(citation.Text))), SheetStyles.Wrapped),
        ]);
    }
}
