using Evaluation.Comparison;
using Evaluation.Comparison.Matching;
using Evaluation.Comparison.Reporting;
using Evaluation.Diagnostics;
using Evaluation.Reports.Excel.Writing;
using Evaluation.Reports.Html;
using Evaluation.Schemes;

namespace Evaluation.Reports.Excel.Results;

/// <summary>指标变化: every indicator of either scheme, what it weighs and how well the same subjects did on it.</summary>
internal static class IndicatorMoveSheet
{
    private const int ChangeColumn = 11;

    private static readonly CellStyle Points = SheetStyles.Text with { Format = "+0.0%;-0.0%;0.0%" };

    private static readonly LocalText[] Headings =
    [
        ReportTexts.State, ReportTexts.Code, ReportTexts.Indicator, ReportTexts.CodeBefore, ReportTexts.ShareBefore, ReportTexts.ShareNow, ReportTexts.SameMethod,
        ReportTexts.BothScored, ReportTexts.MeanRateBefore, ReportTexts.MeanRateNow, ReportTexts.MeanRateMoved, ReportTexts.TitleBefore,
    ];

    internal static Sheet Of(PageContext page, RoundComparison comparison)
    {
        MatchSet codes = comparison.Matching.Indicators;
        SheetRow[] rows =
        [
            .. comparison.Indicators.Select(move => Row(page, move)),
            .. codes.New.Select(code => Single(page, ReportTexts.IsNew, comparison.After.Scheme, code)),
            .. codes.Gone.Select(code => Single(page, ReportTexts.IsGone, comparison.Before.Scheme, code)),
        ];
        return TableSheet.Of(page, ReportTexts.IndicatorMovesSheet, page.Say(ReportTexts.IndicatorMovesNote), Headings, rows) with
        {
            FrozenColumns = 3,
            Columns = [default, default, new SheetColumn(Widest: 40)],
            Formats = [.. TableSheet.RiseAndFall(ChangeColumn, TableSheet.HeadingRow + Math.Max(1, rows.Length))],
        };
    }

    private static SheetRow Row(PageContext page, IndicatorMove move) => new(
    [
        SheetCell.Of(page.Say(ReportTexts.InBoth), SheetStyles.Centred),
        SheetCell.Of(SafeText.Line(move.Match.After), SheetStyles.Text),
        SheetCell.Of(SafeText.Line(move.Title), SheetStyles.Wrapped with { IsBold = !move.IsLeaf }),
        SheetCell.Of(move.Match.Before == move.Match.After ? "" : SafeText.Line(move.Match.Before), SheetStyles.Text),
        SheetCell.Of(move.ShareBefore, SheetStyles.Rate),
        SheetCell.Of(move.ShareAfter, SheetStyles.Rate),
        SheetCell.Of(page.Say(move.IsSameMethod ? ReportTexts.MethodSame : ReportTexts.MethodOther), SheetStyles.Centred),
        SheetCell.Of(move.Count, SheetStyles.Count),
        SheetCell.Of(move.MeanBefore, SheetStyles.Rate),
        SheetCell.Of(move.MeanAfter, SheetStyles.Rate),
        SheetCell.Of(move.Change, Points),
        SheetCell.Of(move.TitleBefore == move.Title ? "" : SafeText.Line(move.TitleBefore), SheetStyles.Wrapped),
    ]);

    /// <summary>An indicator or adjustment of one scheme only; there is nothing to compare it with.</summary>
    private static SheetRow Single(PageContext page, LocalText state, Scheme scheme, string code) => new(
    [
        SheetCell.Of(page.Say(state), SheetStyles.Centred),
        SheetCell.Of(SafeText.Line(code), SheetStyles.Text),
        SheetCell.Of(SafeText.Line(ComparisonCsv.TitleOf(scheme, code)), SheetStyles.Wrapped),
        .. Enumerable.Repeat(SheetCell.Blank(SheetStyles.Text), Headings.Length - 3),
    ]);
}
