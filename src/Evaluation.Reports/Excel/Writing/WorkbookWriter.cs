using System.Globalization;
using System.IO.Compression;
using Evaluation.Diagnostics;
using Evaluation.Files;
using Evaluation.Reports.Office;

namespace Evaluation.Reports.Excel.Writing;

/// <summary>Writes a <see cref="Workbook"/> as an Office Open XML file (ISO/IEC 29500): sheet by sheet, row by row, the same bytes for the same content.</summary>
internal static class WorkbookWriter
{
    private const string MainPart = "xl/workbook.xml";

    /// <summary>Writes the file beside an old one first and then renames it.</summary>
    /// <returns>What had to be left out: texts longer than a cell, rows beyond the last of a sheet, links beyond the most.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    internal static ValueList<Diagnostic> Save(Workbook workbook, string path)
    {
        ValueList<Diagnostic> diagnostics = [];
        AtomicFile.Write(path, stream => diagnostics = Write(workbook, stream));
        return diagnostics;
    }

    /// <summary>Writes the file to a stream, which stays open.</summary>
    /// <returns>What had to be left out.</returns>
    internal static ValueList<Diagnostic> Write(Workbook workbook, Stream stream)
    {
        var styles = new StyleTable();
        var diagnostics = new DiagnosticBag();
        var names = new List<DefinedName>(workbook.Names);
        ValueList<string> sheetNames = SheetNames.Legal(workbook.Sheets.Select(sheet => sheet.Name));
        int first = Enumerable.Range(0, workbook.Sheets.Count).First(i => workbook.Sheets[i].Visibility == SheetVisibility.Visible);
        using var parts = new OfficeArchive(stream, CompressionLevel.Optimal);
        parts.WriteTypes([.. WorkbookParts.Types(workbook), .. OfficeProperties.Types]);
        parts.WriteLinks("", OfficeProperties.LinksWith(MainPart));
        for (int i = 0; i < workbook.Sheets.Count; i++)
        {
            var writer = new SheetWriter(workbook.Sheets[i], styles, isFirst: i == first);
            WriteSheet(parts, workbook.Sheets[i], writer, i + 1);
            names.AddRange(SheetTail.Names(workbook.Sheets[i], sheetNames[i], i, writer.FilterRange));
            Report(writer, sheetNames[i], diagnostics);
        }

        parts.Write("xl/styles.xml", styles.Write);
        parts.Write(MainPart, xml => WorkbookParts.WriteWorkbook(xml, workbook, sheetNames, names, first));
        parts.WriteLinks(MainPart, WorkbookParts.LinksOfWorkbook(workbook.Sheets.Count));
        workbook.Properties.WriteTo(parts);
        return diagnostics.ToList();
    }

    private static void WriteSheet(OfficeArchive parts, Sheet sheet, SheetWriter writer, int number)
    {
        string name = Name($"xl/worksheets/sheet{number}.xml");
        parts.Write(name, xml => writer.Write(xml, sheet.Notes.Count == 0 ? 0 : number));
        parts.WriteLinks(name, writer.Links);
        if (sheet.Notes.Count == 0)
            return;
        var notes = new NotesWriter(sheet.Notes, writer.Widths);
        parts.Write(Name($"xl/comments{number}.xml"), notes.WriteTexts);
        parts.Write(Name($"xl/drawings/vmlDrawing{number}.vml"), notes.WriteBoxes);
    }

    private static void Report(SheetWriter writer, string sheet, DiagnosticBag diagnostics)
    {
        if (writer.CutCount > 0)
        {
            (int row, int column) = writer.FirstCut;
            diagnostics.Add(ExcelDiagnostics.LongText, new Place(sheet, row, column, CellName.Of(row, column)), writer.CutCount, CellText.Longest);
        }

        if (writer.IsOverfull)
            diagnostics.Add(ExcelDiagnostics.FullSheet, new Place(sheet, 0, 0), SheetWriter.MostRows, SheetWriter.MostColumns);
        if (writer.LostLinks > 0)
            diagnostics.Add(ExcelDiagnostics.ManyLinks, new Place(sheet, 0, 0), writer.LostLinks);
    }

    private static string Name(FormattableString name) => name.ToString(CultureInfo.InvariantCulture);
}
