using Evaluation.Comparison;
using Evaluation.Diagnostics;
using Evaluation.Reports.Excel.Writing;
using Evaluation.Reports.Html;
using Evaluation.Scoring;

namespace Evaluation.Reports.Excel.Results;

/// <summary>与上轮对比: every subject of either round with totals, ranks, what moved the total and grades.</summary>
internal sealed class MoveSheet
{
    private const int MostPlaces = 4;

    /// <summary>Parts of a change are quotients; as many digits as the text of the comparison has.</summary>
    private const int MostPlacesOfParts = 2;

    private readonly PageContext page;
    private readonly RoundComparison comparison;
    private readonly MoveLine[] lines;
    private readonly CellStyle totals;
    private readonly CellStyle changes;
    private readonly CellStyle parts;

    private MoveSheet(PageContext page, RoundComparison comparison)
    {
        (this.page, this.comparison) = (page, comparison);
        lines = [.. MoveLine.AllOf(comparison)];
        totals = SheetStyles.Number(SheetStyles.PlacesOf(lines.SelectMany(line => new[] { line.Before, line.After }), MostPlaces));
        changes = SheetStyles.Change(SheetStyles.PlacesOf(lines.Select(line => line.Change), MostPlaces));
        parts = SheetStyles.Change(MostPlacesOfParts);
    }

    internal static Sheet Of(PageContext page, RoundComparison comparison)
    {
        var sheet = new MoveSheet(page, comparison);
        (LocalText Heading, Func<MoveLine, SheetCell> Cell)[] columns = [.. sheet.Columns()];
        IEnumerable<SheetRow> rows = sheet.lines.Select(line => new SheetRow([.. columns.Select(column => column.Cell(line))]));
        string note = comparison.IsScoreRate ? page.Say(ReportTexts.MovesNoteRates) : page.Say(ReportTexts.MovesNote, ScoreText.Brief(comparison.Basis));
        int last = TableSheet.HeadingRow + Math.Max(1, sheet.lines.Length);
        return TableSheet.Of(page, ReportTexts.MovesSheet, note, columns.Select(column => column.Heading), rows) with
        {
            FrozenColumns = 2,
            Formats = [.. At(ReportTexts.TotalMoved).Concat(At(ReportTexts.Moved)).SelectMany(column => TableSheet.RiseAndFall(column, last))],
            Notes = [.. At(ReportTexts.Moved).Select(column => new CellNote(TableSheet.HeadingRow, column, page.Say(ReportTexts.MovedPlaces)))],
        };

        IEnumerable<int> At(LocalText heading) => [Array.FindIndex(columns, column => column.Heading == heading) + 1];
    }

    private IEnumerable<(LocalText Heading, Func<MoveLine, SheetCell> Cell)> Columns()
    {
        yield return (ReportTexts.State, line => SheetCell.Of(page.Say(line.State), SheetStyles.Centred));
        yield return (ReportTexts.Subject, line => SheetCell.Of(SafeText.Line(line.Name), SheetStyles.Text));
        if (lines.Any(line => line.NameBefore is not null))
            yield return (ReportTexts.NameBefore, line => SheetCell.Of(SafeText.Line(line.NameBefore ?? ""), SheetStyles.Text));
        if (lines.Any(line => line.Group is not null))
            yield return (ReportTexts.Group, line => SheetCell.Of(SafeText.Line(line.Group ?? ""), SheetStyles.Text));
        yield return (ReportTexts.TotalBefore, line => SheetCell.Of(line.Before, totals));
        yield return (ReportTexts.TotalNow, line => SheetCell.Of(line.After, totals));
        yield return (ReportTexts.TotalMoved, line => SheetCell.Of(line.Change, changes));
        if (lines.Any(line => line.Split is not null))
        {
            yield return (ReportTexts.MovedByData, line => SheetCell.Of(line.Split?.Data, parts));
            yield return (ReportTexts.MovedByWeights, line => SheetCell.Of(line.Split?.Weights, parts));
            yield return (ReportTexts.MovedByMethod, line => SheetCell.Of(line.Split?.Method, parts));
        }

        yield return (ReportTexts.RankBefore, line => SheetCell.Of(line.RankBefore, SheetStyles.Centred));
        yield return (ReportTexts.RankNow, line => SheetCell.Of(line.RankAfter, SheetStyles.Centred));
        yield return (ReportTexts.Moved, line => SheetCell.Of(line.Climbed, SheetStyles.Change(0) with { Across = Alignment.Centre }));
        if (comparison.Grades.Count == 0)
            yield break;
        yield return (ReportTexts.GradeBefore, line => SheetCell.Of(SafeText.Line(line.GradeBefore ?? ""), SheetStyles.Centred));
        yield return (ReportTexts.GradeNow, line => SheetCell.Of(SafeText.Line(line.GradeAfter ?? ""), SheetStyles.Centred));
    }
}
