using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Evaluation.Reports.Excel.Writing;

/// <summary>Writes the parts of a workbook that hold it together.</summary>
internal static class WorkbookParts
{
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string DublinTerms = "http://purl.org/dc/terms/";
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>The longest text of a property.</summary>
    private const int LongestTitle = 255;

    internal static PartRelation[] PackageRelations { get; } =
        [new("officeDocument", "xl/workbook.xml"), new(PartRelation.CoreProperties, "docProps/core.xml")];

    internal static PartRelation[] WorkbookRelations(int sheets) =>
        [.. Enumerable.Range(1, sheets).Select(number => new PartRelation("worksheet", Name($"worksheets/sheet{number}.xml"))), new("styles", "styles.xml")];

    internal static void WriteContentTypes(XmlWriter xml, Workbook workbook)
    {
        xml.WriteStartElement("Types", Types);
        WriteType(xml, "Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        WriteType(xml, "Default", "Extension", "xml", "application/xml");
        WriteType(xml, "Default", "Extension", "vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
        WriteType(xml, "Override", "PartName", "/xl/workbook.xml", Spreadsheet + "sheet.main+xml");
        WriteType(xml, "Override", "PartName", "/xl/styles.xml", Spreadsheet + "styles+xml");
        WriteType(xml, "Override", "PartName", "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        for (int i = 0; i < workbook.Sheets.Count; i++)
        {
            WriteType(xml, "Override", "PartName", Name($"/xl/worksheets/sheet{i + 1}.xml"), Spreadsheet + "worksheet+xml");
            if (workbook.Sheets[i].Notes.Count > 0)
                WriteType(xml, "Override", "PartName", Name($"/xl/comments{i + 1}.xml"), Spreadsheet + "comments+xml");
        }

        xml.WriteEndElement();
    }

    internal static void WriteWorkbook(
        XmlWriter xml, Workbook workbook, ValueList<string> sheetNames, List<DefinedName> names, int firstSheet)
    {
        var book = new DocumentFormat.OpenXml.Spreadsheet.Workbook();
        book.AddNamespaceDeclaration("r", PartRelation.OfficeNamespace);
        if (workbook.IsLocked)
            book.Append(new WorkbookProtection { LockStructure = true });
        book.Append(new BookViews(new WorkbookView { ActiveTab = (uint)firstSheet, WindowWidth = 28000, WindowHeight = 16000 }));
        book.Append(new Sheets(workbook.Sheets.Select((sheet, i) => Entry(sheet, sheetNames[i], i))));
        if (names.Count > 0)
            book.Append(new DefinedNames(names.OrderBy(name => name.Name, StringComparer.OrdinalIgnoreCase).ThenBy(name => name.Sheet ?? -1).Select(Entry)));
        book.Append(new CalculationProperties { CalculationId = 191029, FullCalculationOnLoad = workbook.IsReckonedOnOpening ? true : null });
        book.WriteTo(xml);
    }

    internal static void WriteProperties(XmlWriter xml, Workbook workbook)
    {
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteAttributeString("xmlns", "dcterms", null, DublinTerms);
        xml.WriteAttributeString("xmlns", "xsi", null, SchemaInstance);
        string title = CellText.Escape(workbook.Title);
        xml.WriteElementString("dc", "title", DublinCore, title.Length > LongestTitle ? title[..(LongestTitle - 1)] + "…" : title);
        xml.WriteElementString("dc", "creator", DublinCore, "Evaluation");
        if (workbook.Made is { } made)
        {
            WriteTime(xml, "created", made);
            WriteTime(xml, "modified", made);
        }

        xml.WriteEndElement();
    }

    private static void WriteTime(XmlWriter xml, string name, DateTimeOffset time)
    {
        xml.WriteStartElement("dcterms", name, DublinTerms);
        xml.WriteAttributeString("xsi", "type", SchemaInstance, "dcterms:W3CDTF");
        xml.WriteString(time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private static void WriteType(XmlWriter xml, string element, string key, string value, string type)
    {
        xml.WriteStartElement(element, Types);
        xml.WriteAttributeString(key, value);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Sheet Entry(Sheet sheet, string name, int place) => new()
    {
        Name = name,
        SheetId = (uint)place + 1,
        Id = PartRelation.Id(place + 1),
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
