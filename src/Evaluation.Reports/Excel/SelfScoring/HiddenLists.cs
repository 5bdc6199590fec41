using Evaluation.Reports.Excel.Writing;
using Evaluation.Schemes.Methods;

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>The hidden sheet of a self-scoring workbook: what it was made for, where its rows stood, and the lists that drop down.</summary>
internal sealed class HiddenLists
{
    internal const int HashRow = 4;

    /// <summary>The row of the first entry of a list and of the first row's place.</summary>
    internal const int FirstEntry = 8;

    private const int FirstListColumn = 4;

    private readonly SelfScoreLayout layout;
    private readonly Language language;
    private readonly List<(string Heading, SheetCell[] Cells)> columns = [];
    private readonly Dictionary<string, (int Column, int Count)> levels = new(StringComparer.Ordinal);
    private readonly string[] answers;

    internal HiddenLists(SelfScoreLayout layout, Language language)
    {
        (this.layout, this.language) = (layout, language);
        string notApplicable = SelfScoreTexts.NotApplicable.In(language);
        answers = [SelfScoreTexts.Yes.In(language), SelfScoreTexts.No.In(language)];
        columns.Add(("", [.. answers.Append(notApplicable).Select(Cell)]));
        foreach (SelfScoreRow row in layout.Rows.Where(row => row is { IsObserved: true, Indicator.Method: LevelTable }))
        {
            var table = (LevelTable)row.Indicator.Method!;
            levels.Add(row.Indicator.Code, (FirstListColumn + columns.Count, table.Levels.Count));
            columns.Add((row.Indicator.Code, [.. table.Levels.Select(level => level.Name).Append(notApplicable).Select(Cell)]));
            columns.Add(("", [.. table.Levels.Select(level => SheetCell.Of(level.Points, SheetStyles.Plain))]));
        }
    }

    /// <summary>Yes and no, and not applicable where that is possible.</summary>
    internal string Answers(bool mayNotApply) => Range(FirstListColumn, answers.Length + (mayNotApply ? 1 : 0));

    /// <summary>Not applicable alone.</summary>
    internal string OnlyNotApplicable => CellName.On(SelfScoreLayout.HiddenSheet, CellName.Absolute(FirstEntry + answers.Length, FirstListColumn));

    /// <summary>The levels of a leaf, and not applicable where that is possible.</summary>
    internal string Choices(string code, bool mayNotApply) => Range(levels[code].Column, levels[code].Count + (mayNotApply ? 1 : 0));

    /// <summary>The levels of a leaf and their points; empty for a leaf without levels.</summary>
    internal (string Names, string Points) LevelsOf(string code) =>
        levels.TryGetValue(code, out (int Column, int Count) list) ? (Range(list.Column, list.Count), Range(list.Column + 1, list.Count)) : ("", "");

    internal Sheet ToSheet()
    {
        SheetCell[][] head =
        [
            [Cell(SelfScoreLayout.Mark), SheetCell.Of(SelfScoreLayout.Version, SheetStyles.Plain)],
            [Cell("scheme"), Cell(layout.Scheme.Code)],
            [Cell("version"), Cell(layout.Scheme.Version)],
            [Cell("sha-256"), Cell(layout.Compiled.SchemeHash)],
            [Cell("language"), Cell(language.ToCultureName())],
            [],
            [Cell("row"), Cell("key"), default, .. columns.Select(column => Cell(column.Heading))],
        ];
        int longest = Math.Max(layout.Rows.Count, columns.Max(column => column.Cells.Length));
        return new Sheet
        {
            Name = SelfScoreLayout.HiddenSheet,
            Visibility = SheetVisibility.Hidden,
            IsProtected = true,
            Rows = [.. head.Select(cells => new SheetRow(cells)), .. Enumerable.Range(0, longest).Select(Entry)],
        };
    }

    private SheetRow Entry(int place)
    {
        SelfScoreRow? row = place < layout.Rows.Count ? layout.Rows[place] : null;
        return new SheetRow(
        [
            SheetCell.Of(row?.Row, SheetStyles.Plain), Cell(row?.Key ?? ""), default,
            .. columns.Select(column => place < column.Cells.Length ? column.Cells[place] : default),
        ]);
    }

    private static string Range(int column, int count) =>
        CellName.On(SelfScoreLayout.HiddenSheet, CellRange.Column(column, FirstEntry, FirstEntry + count - 1).ToAbsolute());

    private static SheetCell Cell(string text) => SheetCell.Of(text, SheetStyles.Plain);
}
