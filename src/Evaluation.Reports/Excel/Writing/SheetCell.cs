namespace Evaluation.Reports.Excel.Writing;

/// <summary>One cell: its content and its style.</summary>
/// <remarks>The <see langword="default"/> value is a blank cell in the plain style.</remarks>
internal readonly record struct SheetCell
{
    private readonly CellStyle? style;

    private SheetCell(CellKind kind, CellStyle style) => (Kind, this.style) = (kind, style);

    internal CellKind Kind { get; }

    /// <summary>The text; of a formula the text that it has now.</summary>
    internal string Text { get; private init; } = "";

    /// <summary>The number; of a date its days since 1899-12-30; of a formula the number that it has now, or <see langword="null"/>.</summary>
    internal decimal? Number { get; private init; }

    /// <summary>The formula without the sign of equality; empty for none.</summary>
    internal string Formula { get; private init; } = "";

    /// <summary>The address that a click leads to; empty for none.</summary>
    internal string Link { get; private init; } = "";

    internal CellStyle Style => style ?? SheetStyles.Plain;

    internal static SheetCell Blank(CellStyle style) => new(CellKind.Blank, style);

    /// <summary>Text, which stays text whatever it looks like; blank when it is empty.</summary>
    internal static SheetCell Of(string? text, CellStyle style) =>
        string.IsNullOrEmpty(text) ? Blank(style) : new SheetCell(CellKind.Text, style) { Text = text };

    /// <summary>A number, written with all its digits; blank when there is none.</summary>
    internal static SheetCell Of(decimal? number, CellStyle style) =>
        number is null ? Blank(style) : new SheetCell(CellKind.Number, style) { Number = number };

    /// <summary>A day; as text before 1900-03-01, which is where the calendar of a workbook becomes right.</summary>
    internal static SheetCell Of(DateOnly? date, CellStyle style) => date switch
    {
        null => Blank(style),
        { } day when day < new DateOnly(1900, 3, 1) => Of(Calendars.IsoDate.Of(day), style),
        { } day => new SheetCell(CellKind.Date, style) { Number = day.DayNumber - new DateOnly(1899, 12, 30).DayNumber },
    };

    /// <summary>
    /// Text that is a link when the address is one of the web. Anything else that a program would follow (javascript:, file:) stays text.
    /// </summary>
    internal static SheetCell Linked(string? text, string? address, CellStyle linkStyle, CellStyle textStyle)
    {
        string target = WebAddress.Of(address);
        return string.IsNullOrEmpty(text) || target.Length == 0
            ? Of(text, textStyle)
            : new SheetCell(CellKind.Text, linkStyle) { Text = text, Link = target };
    }

    /// <summary>Text that leads to a cell of the workbook, such as <c>'得分'!A1</c>.</summary>
    internal static SheetCell Leading(string text, string reference, CellStyle style) =>
        string.IsNullOrEmpty(text) ? Blank(style) : new SheetCell(CellKind.Text, style) { Text = text, Link = "#" + reference };

    /// <summary>A formula that gives a number, with the one it has now when that is known.</summary>
    /// <param name="formula">The formula without the sign of equality; never anything from the data.</param>
    /// <param name="now">The number it has now, or <see langword="null"/> to have it worked out when the workbook is opened.</param>
    /// <param name="style">The style.</param>
    internal static SheetCell Calculated(string formula, decimal? now, CellStyle style) =>
        new(CellKind.NumberFormula, style) { Formula = formula, Number = now };

    /// <summary>A formula that gives a text, with the one it has now.</summary>
    /// <param name="formula">The formula without the sign of equality; never anything from the data.</param>
    /// <param name="now">The text it has now; empty to have it worked out when the workbook is opened.</param>
    /// <param name="style">The style.</param>
    internal static SheetCell Told(string formula, string now, CellStyle style) =>
        new(CellKind.TextFormula, style) { Formula = formula, Text = now };
}
