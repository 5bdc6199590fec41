using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Spreadsheet;
using Evaluation.Reports.Office;

namespace Evaluation.Reports.Excel.Writing;

/// <summary>Writes the parts of a workbook that hold it together.</summary>
internal static class WorkbookParts
{
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    internal static OfficeLink[] LinksOfWorkbook(int sheets) =>
        [.. Enumerable.Range(1, sheets).Select(number => new OfficeLink("worksheet", Name($"worksheets/sheet{number}.xml"))), new("styles", "styles.xml")];

    internal static IEnumerable<(string Name, string ContentType)> Types(Workbook workbook)
    {
        yield return ("xl/workbook.xml", Spreadsheet + "sheet.main+xml");
        yield return ("xl/styles.xml", Spreadsheet + "styles+xml");
        for (int i = 0; i < workbook.Sheets.Count; i++)
        {
            yield return (Name($"xl/worksheets/sheet{i + 1}.xml"), Spreadsheet + "worksheet+xml");
            if (workbook.Sheets[i].Notes.Count > 0)
                yield return (Name($"xl/comments{i + 1}.xml"), Spreadsheet + "comments+xml");
        }
    }

    internal static void WriteWorkbook(
        XmlWriter xml, Workbook workbook, ValueList<string> sheetNames, List<DefinedName> names, int firstSheet)
    {
        var book = new DocumentFormat.OpenXml.Spreadsheet.Workbook();
        book.AddNamespaceDeclaration("r", OfficeLink.Namespace);
        if (workbook.IsLocked)
            book.Append(new WorkbookProtection { LockStructure = true });
        book.Append(new BookViews(new WorkbookView { ActiveTab = (uint)firstSheet, WindowWidth = 28000, WindowHeight = 16000 }));
        book.Append(new Sheets(workbook.Sheets.Select((sheet, i) => Entry(sheet, sheetNames[i], i))));
        if (names.Count > 0)
            book.Append(new DefinedNames(names.OrderBy(name => name.Name, StringComparer.OrdinalIgnoreCase).ThenBy(name => name.Sheet ?? -1).Select(Entry)));
        book.Append(new CalculationProperties { CalculationId = 191029, FullCalculationOnLoad = workbook.IsReckonedOnOpening ? true : null });
        book.WriteTo(xml);
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Sheet Entry(Sheet sheet, string name, int place) => new()
    {
        Name = name,
        SheetId = (uint)place + 1,
        Id = OfficeLink.Id(place + 1),
        State = sheet.Visibility == SheetVisibility.Hidden ? SheetStateValues.Hidden : null,
    };

    private static DocumentFormat.OpenXml.Spreadsheet.DefinedName Entry(DefinedName name) => new(name.Reference)
    {
        Name = name.Name,
        LocalSheetId = name.Sheet is { } sheet ? (uint)sheet : null,
        Hidden = name.IsHidden ? true : null,
    };

    private static string Name(FormattableString name) => name.ToString(CultureInfo.InvariantCulture);
}
