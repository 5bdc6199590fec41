using Evaluation.Reports.Excel.Writing;
using Evaluation.Reports.Office;

namespace Evaluation.Reports.Excel;

/// <summary>Workbooks for the tests of the writing layer.</summary>
internal static class Books
{
    internal static Workbook Of(params IReadOnlyList<SheetRow> rows) => new() { Properties = Titled("测试"), Sheets = [new Sheet { Name = "表", Rows = rows }] };

    internal static Workbook OfText(string text) => Of(new SheetRow([SheetCell.Of(text, SheetStyles.Text)]));

    /// <summary>A workbook with one of everything.</summary>
    internal static Workbook OfEverything { get; } = new()
    {
        Properties = Titled("一切 <&\">") with { Subject = "一\n二", Imprint = new Imprint { Body = "某评估中心", Date = new DateOnly(2024, 5, 1) } },
        IsLocked = true,
        IsReckonedOnOpening = true,
        Names = [new DefinedName("Full_mark", "'一 览'!$B$2")],
        Sheets = [First(), new Sheet { Name = "一 览", Rows = [], Visibility = SheetVisibility.Hidden }, new Sheet { Name = "一 览", Rows = [SheetRow.Blank] }],
    };

    internal static OfficeProperties Titled(string title) => new() { Title = title, Language = Language.Chinese };

    private static Sheet First() => new()
    {
        Name = "[一]/览",
        Tab = "#1F6AA5",
        Rows =
        [
            new SheetRow([SheetCell.Of("政务公开评估", SheetStyles.Title)], Height: 30),
            new SheetRow([SheetCell.Of("名称", SheetStyles.Heading), SheetCell.Of("得分", SheetStyles.Heading), SheetCell.Of("日期", SheetStyles.Heading), SheetCell.Of("说明", SheetStyles.Heading)]),
            new SheetRow([
                SheetCell.Of("=HYPERLINK(\"http://x\")", SheetStyles.Text), SheetCell.Of(84.97m, SheetStyles.Number(2)), SheetCell.Of(new DateOnly(2024, 5, 1), SheetStyles.Date),
                SheetCell.Linked("证据", "https://example.org/a?b=1&c=<2>", SheetStyles.Link, SheetStyles.Text)]),
            new SheetRow([
                SheetCell.Leading("返回", "'一 览'!A1", SheetStyles.Link), SheetCell.Calculated("SUM(B3:B3)", 84.97m, SheetStyles.Strong),
                SheetCell.Told("IF(B3>60,\"合格\",\"不合格\")", "合格", SheetStyles.Text), SheetCell.Blank(SheetStyles.Text with { IsUnlocked = true })]),
        ],
        Columns = [new SheetColumn(Width: 20), default, default, new SheetColumn(IsHidden: true)],
        FrozenRows = 2,
        FrozenColumns = 1,
        FilterRow = 2,
        Merged = [new CellRange(1, 1, 1, 4)],
        Formats = [new DataBar(CellRange.Column(2, 3, 4), 0, 100), new Shade(CellRange.Column(2, 3, 4), 0, 1), new Highlight(CellRange.Cell(3, 1), "ISBLANK(A3)")],
        Checks =
        [
            InputCheck.OneOf(CellRange.Cell(4, 4), "'一 览'!$A$1:$A$3") with { Prompt = "请选择", PromptTitle = "等次", Refusal = "不在列表中" },
            InputCheck.Number(CellRange.Cell(3, 2), 0, 100), InputCheck.Whole(CellRange.Cell(4, 2), 0, null), InputCheck.Day(CellRange.Cell(3, 3)),
            InputCheck.That(CellRange.Cell(4, 3), "LEN(C4)<10") with { IsLenient = true }, InputCheck.Anything(CellRange.Cell(3, 1)) with { Prompt = new string('长', 300) },
        ],
        Notes = [new CellNote(4, 2, "满分 100\n依据：第三十三条 <条例>"), new CellNote(3, 1, "名称")],
        IsProtected = true,
        Print = new PrintSetup(IsLandscape: false, RepeatedRows: 2),
    };
}
