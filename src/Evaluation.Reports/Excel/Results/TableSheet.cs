using Evaluation.Reports.Excel.Writing;
using Evaluation.Reports.Html;

namespace Evaluation.Reports.Excel.Results;

/// <summary>What the sheets of results share: a title, a note, headings that stay, and rows under a filter.</summary>
internal static class TableSheet
{
    /// <summary>The row of the headings: title and note stand above it.</summary>
    internal const int HeadingRow = 3;

    private const string RiseFill = "#DDEBF6";
    private const double TitleHeight = 28;

    /// <summary>A sheet of one table.</summary>
    /// <param name="page">The round.</param>
    /// <param name="name">The name of the sheet and, after the scheme's, of the table.</param>
    /// <param name="note">What a reader should know.</param>
    /// <param name="headings">The headings.</param>
    /// <param name="rows">The rows below them.</param>
    internal static Sheet Of(PageContext page, LocalText name, string note, IEnumerable<LocalText> headings, IEnumerable<SheetRow> rows) => new()
    {
        Name = page.Say(name),
        Rows = Top(page, name, note).Append(new SheetRow([.. headings.Select(heading => SheetCell.Of(page.Say(heading), SheetStyles.Heading))])).Concat(rows),
        FrozenRows = HeadingRow,
        FilterRow = HeadingRow,
        Print = new PrintSetup(RepeatedRows: HeadingRow),
    };

    /// <summary>Colours behind the changes of a column: one above 0, one below.</summary>
    internal static IEnumerable<ConditionalFormat> RiseAndFall(int column, int lastRow)
    {
        CellRange range = CellRange.Column(column, HeadingRow + 1, lastRow);
        string first = CellName.Of(HeadingRow + 1, column);
        return [new Highlight(range, first + "<0"), new Highlight(range, first + ">0", RiseFill)];
    }

    /// <summary>The title and the note.</summary>
    internal static IEnumerable<SheetRow> Top(PageContext page, LocalText name, string note) =>
    [
        new SheetRow([SheetCell.Of(page.Say(ReportTexts.Colon, Diagnostics.SafeText.Line(page.Scheme.Title), name), SheetStyles.Title)], TitleHeight),
        new SheetRow([SheetCell.Of(note, SheetStyles.Note)]),
    ];
}
