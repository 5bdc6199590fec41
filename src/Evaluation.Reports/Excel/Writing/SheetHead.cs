using System.Xml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Evaluation.Reports.Excel.Writing;

/// <summary>Writes what stands before the rows of a sheet: its tab, its panes and its columns.</summary>
internal static class SheetHead
{
    internal static void Write(XmlWriter xml, Sheet sheet, double[] widths, bool isFirst)
    {
        var properties = new SheetProperties();
        if (sheet.Tab is { } tab)
            properties.TabColor = new TabColor { Rgb = StyleTable.Argb(tab) };
        properties.PageSetupProperties = new PageSetupProperties { FitToPage = true };
        properties.WriteTo(xml);
        new SheetViews(View(sheet, isFirst)).WriteTo(xml);
        new SheetFormatProperties { DefaultRowHeight = RowHeights.OfOneLine }.WriteTo(xml);
        if (widths.Length > 0)
            new Columns(widths.Select((width, i) => Column(sheet, width, i))).WriteTo(xml);
    }

    private static Column Column(Sheet sheet, double width, int place) => new()
    {
        Min = (uint)place + 1,
        Max = (uint)place + 1,
        Width = Math.Round(width, 2),
        CustomWidth = true,
        Hidden = place < sheet.Columns.Count && sheet.Columns[place].IsHidden ? true : null,
    };

    private static SheetView View(Sheet sheet, bool isFirst)
    {
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = false, TabSelected = isFirst ? true : null };
        if (sheet.FrozenRows > 0 || sheet.FrozenColumns > 0)
            view.Append(Panes(sheet));
        return view;
    }

    private static Pane Panes(Sheet sheet) => new()
    {
        HorizontalSplit = sheet.FrozenColumns > 0 ? sheet.FrozenColumns : null,
        VerticalSplit = sheet.FrozenRows > 0 ? sheet.FrozenRows : null,
        TopLeftCell = CellName.Of(sheet.FrozenRows + 1, sheet.FrozenColumns + 1),
        ActivePane = sheet.FrozenRows == 0 ? PaneValues.TopRight : sheet.FrozenColumns == 0 ? PaneValues.BottomLeft : PaneValues.BottomRight,
        State = PaneStateValues.Frozen,
    };
}
