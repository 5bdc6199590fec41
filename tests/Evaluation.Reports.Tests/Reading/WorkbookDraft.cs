using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Evaluation.Reports.Reading;

/// <summary>Writes workbooks for tests: texts and numbers by cell, merged cells, formulas.</summary>
internal sealed class WorkbookDraft
{
    private readonly List<(string Name, SheetData Data, List<string> Merged)> sheets = [];

    internal WorkbookDraft Sheet(string name, params string[][] rows)
    {
        var data = new SheetData();
        for (int row = 0; row < rows.Length; row++)
        {
            var line = new Row { RowIndex = (uint)row + 1 };
            for (int column = 0; column < rows[row].Length; column++)
                line.Append(Cell(rows[row][column], $"{(char)('A' + column)}{row + 1}"));
            data.Append(line);
        }

        sheets.Add((name, data, []));
        return this;
    }

    internal WorkbookDraft Merge(params string[] ranges)
    {
        sheets[^1].Merged.AddRange(ranges);
        return this;
    }

    /// <summary>Lets a cell be a formula; without a stored value when <paramref name="stored"/> is null.</summary>
    internal WorkbookDraft Formula(string cell, string formula, string? stored)
    {
        Cell place = sheets[^1].Data.Descendants<Cell>().First(own => own.CellReference == cell);
        place.RemoveAllChildren();
        place.DataType = null;
        place.Append(new CellFormula(formula));
        if (stored is not null)
            place.Append(new CellValue(stored));
        return this;
    }

    internal byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = package.AddWorkbookPart();
            workbook.Workbook = new Workbook();
            Sheets list = workbook.Workbook.AppendChild(new Sheets());
            foreach ((string name, SheetData data, List<string> merged) in sheets)
            {
                WorksheetPart part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(data);
                if (merged.Count > 0)
                    part.Worksheet.Append(new MergeCells(merged.Select(range => new MergeCell { Reference = range })));
                list.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)list.Count() + 1, Name = name });
            }
        }

        return stream.ToArray();
    }

    private static Cell Cell(string text, string place) => text.Length > 0 && text.All(char.IsAsciiDigit)
        ? new Cell { CellReference = place, CellValue = new CellValue(text) }
        : new Cell { CellReference = place, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) };
}
