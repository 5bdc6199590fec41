using Evaluation.Conduct.Appeals;
using Evaluation.Conduct.Writing;
using Evaluation.Diagnostics;
using Evaluation.Reports.Excel.Writing;
using Evaluation.Reports.Html;

namespace Evaluation.Reports.Excel.Results;

/// <summary>申诉台账: every subject that was corrected, from its first total to its final one, and who changed what.</summary>
internal static class AppealSheet
{
    private const int MostPlaces = 4;
    private const int ChangeColumn = 4;

    private static readonly LocalText[] Headings =
    [
        ReportTexts.Subject, ReportTexts.FirstTotal, ReportTexts.FinalTotal, ReportTexts.TotalMoved, ReportTexts.FirstRank, ReportTexts.FinalRank, ReportTexts.FirstGrade,
        ReportTexts.FinalGrade, ReportTexts.LedgerSteps, ReportTexts.LedgerWhy,
    ];

    internal static Sheet Of(PageContext page, AppealsLedger ledger)
    {
        CellStyle totals = SheetStyles.Number(SheetStyles.PlacesOf(ledger.Lines.SelectMany(line => line.Steps.Select(step => step.Score)), MostPlaces));
        CellStyle changes = SheetStyles.Change(SheetStyles.PlacesOf(ledger.Lines.Select(line => line.Final.Score - line.First.Score), MostPlaces));
        SheetRow[] rows = [.. ledger.Lines.Select(line => Row(page, line, totals, changes))];
        string note = page.Say(ConductTexts.Direction, ledger.Raised, ledger.Lowered, ledger.Unchanged, ledger.BystandersMoved);
        return TableSheet.Of(page, ReportTexts.AppealsSheet, note, Headings, rows.Length > 0 ? rows : [new SheetRow([SheetCell.Of(page.Say(ReportTexts.NobodyCorrected), SheetStyles.Note)])]) with
        {
            FrozenColumns = 1,
            Columns = [default, default, default, default, default, default, default, default, new SheetColumn(44), new SheetColumn(60)],
            Formats = [.. TableSheet.RiseAndFall(ChangeColumn, TableSheet.HeadingRow + Math.Max(1, rows.Length))],
        };
    }

    private static SheetRow Row(PageContext page, LedgerLine line, CellStyle totals, CellStyle changes) => new(
    [
        SheetCell.Of(SafeText.Line(line.Subject), SheetStyles.Text),
        SheetCell.Of(line.First.Score, totals),
        SheetCell.Of(line.Final.Score, totals),
        SheetCell.Of(line.Final.Score - line.First.Score, changes),
        SheetCell.Of(line.First.Rank, SheetStyles.Centred),
        SheetCell.Of(line.Final.Rank, SheetStyles.Centred),
        SheetCell.Of(SafeText.Line(line.First.Grade ?? ""), SheetStyles.Centred),
        SheetCell.Of(SafeText.Line(line.Final.Grade ?? ""), SheetStyles.Centred),
        SheetCell.Of(string.Join("\n", line.Steps.Select(step => page.Say(LedgerText.Of(step)))), SheetStyles.Wrapped),
        SheetCell.Of(string.Join("\n", line.Steps.SelectMany(step => step.Corrections).Select(correction => page.Say(LedgerText.Of(correction)))), SheetStyles.Wrapped),
    ]);
}
