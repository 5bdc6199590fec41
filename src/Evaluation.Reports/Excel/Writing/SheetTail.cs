using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Evaluation.Reports.Excel.Writing;

/// <summary>Writes what stands after the rows of a sheet, in the order that the format asks for.</summary>
internal static class SheetTail
{
    private const uint A4 = 9;

    internal static void WriteChecks(XmlWriter xml, Sheet sheet, StyleTable styles, CellRange? filter)
    {
        if (sheet.IsProtected)
            Protection(hasFilter: filter is not null).WriteTo(xml);
        if (filter is { } range)
            new AutoFilter { Reference = range.ToString() }.WriteTo(xml);
        if (sheet.Merged.Count > 0)
            new MergeCells(sheet.Merged.Select(cells => new MergeCell { Reference = cells.ToString() })) { Count = (uint)sheet.Merged.Count }.WriteTo(xml);
        for (int i = 0; i < sheet.Formats.Count; i++)
            ConditionalFormats.Of(sheet.Formats[i], priority: i + 1, styles).WriteTo(xml);
        if (sheet.Checks.Count > 0)
            new DataValidations(sheet.Checks.Select(InputChecks.Of)) { Count = (uint)sheet.Checks.Count }.WriteTo(xml);
    }

    internal static void WritePrint(XmlWriter xml, Sheet sheet)
    {
        new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 }.WriteTo(xml);
        new PageSetup
        {
            PaperSize = A4,
            Orientation = sheet.Print.IsLandscape ? OrientationValues.Landscape : OrientationValues.Portrait,
            FitToWidth = 1,
            FitToHeight = 0,
        }.WriteTo(xml);
        new HeaderFooter { OddFooter = new OddFooter("&L&A&R&P / &N") }.WriteTo(xml);
    }

    /// <summary>The names that a sheet needs in the workbook: where it is filtered and which rows are printed on every page.</summary>
    internal static IEnumerable<DefinedName> Names(Sheet sheet, string name, int position, CellRange? filter)
    {
        if (filter is { } range)
            yield return new DefinedName("_xlnm._FilterDatabase", CellName.On(name, range.ToAbsolute()), position, IsHidden: true);
        if (sheet.Print.RepeatedRows > 0)
        {
            string rows = string.Create(CultureInfo.InvariantCulture, $"$1:${sheet.Print.RepeatedRows}");
            yield return new DefinedName("_xlnm.Print_Titles", CellName.On(name, rows), position);
        }
    }

    /// <summary>Widths, heights and filters stay the reader's own.</summary>
    private static SheetProtection Protection(bool hasFilter) => new()
    {
        Sheet = true,
        Objects = true,
        Scenarios = true,
        FormatColumns = false,
        FormatRows = false,
        AutoFilter = hasFilter ? BooleanValue.FromBoolean(false) : null,
    };
}
