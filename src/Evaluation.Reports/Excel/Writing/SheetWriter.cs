using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Spreadsheet;
using Evaluation.Reports.Office;

namespace Evaluation.Reports.Excel.Writing;

/// <summary>Writes one sheet row by row; what comes after the rows is noted on the way.</summary>
internal sealed class SheetWriter(Sheet sheet, StyleTable styles, bool isFirst)
{
    internal const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    internal const int MostRows = 1_048_576;
    internal const int MostColumns = 16_384;

    /// <summary>More links than this and Excel calls the file damaged.</summary>
    private const int MostLinks = 65_530;

    private const string Prefix = "x";

    private readonly double[] widths = ColumnWidths.Of(sheet);
    private readonly List<(string Cell, string Target)> links = [];

    /// <summary>What the sheet refers to, in the order of its identifiers.</summary>
    internal List<OfficeLink> Links { get; } = [];

    /// <summary>How many rows were written.</summary>
    internal int RowCount { get; private set; }

    /// <summary>The widest row that was written.</summary>
    internal int ColumnCount { get; private set; }

    /// <summary>How many texts were longer than a cell.</summary>
    internal int CutCount { get; private set; }

    /// <summary>The first of them; without meaning when there are none.</summary>
    internal (int Row, int Column) FirstCut { get; private set; }

    /// <summary>Whether there were more rows or columns than a sheet has.</summary>
    internal bool IsOverfull { get; private set; }

    /// <summary>How many links became plain text, because a sheet may not have more.</summary>
    internal int LostLinks { get; private set; }

    internal IReadOnlyList<double> Widths => widths;

    /// <summary>Writes the part.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="notesNumber">The number of the part of notes, or 0 when there is none.</param>
    internal void Write(XmlWriter xml, int notesNumber)
    {
        xml.WriteStartElement(Prefix, "worksheet", Namespace);
        xml.WriteAttributeString("xmlns", "r", null, OfficeLink.Namespace);
        SheetHead.Write(xml, sheet, widths, isFirst);
        WriteRows(xml);
        SheetTail.WriteChecks(xml, sheet, styles, FilterRange);
        WriteLinks(xml);
        SheetTail.WritePrint(xml, sheet);
        if (notesNumber > 0)
        {
            Links.Add(new OfficeLink("vmlDrawing", string.Create(CultureInfo.InvariantCulture, $"../drawings/vmlDrawing{notesNumber}.vml")));
            new LegacyDrawing { Id = OfficeLink.Id(Links.Count) }.WriteTo(xml);
            Links.Add(new OfficeLink("comments", string.Create(CultureInfo.InvariantCulture, $"../comments{notesNumber}.xml")));
        }

        xml.WriteEndElement();
    }

    /// <summary>Where the reader may filter, or <see langword="null"/>.</summary>
    internal CellRange? FilterRange => sheet.FilterRow == 0 || ColumnCount == 0
        ? null
        : new CellRange(sheet.FilterRow, 1, Math.Max(RowCount, sheet.FilterRow), ColumnCount);

    private void WriteRows(XmlWriter xml)
    {
        xml.WriteStartElement(Prefix, "sheetData", Namespace);
        foreach (SheetRow row in sheet.Rows)
        {
            if (RowCount == MostRows)
            {
                IsOverfull = true;
                break;
            }

            RowCount++;
            WriteRow(xml, row);
        }

        xml.WriteEndElement();
    }

    private void WriteRow(XmlWriter xml, SheetRow row)
    {
        string number = RowCount.ToString(CultureInfo.InvariantCulture);
        xml.WriteStartElement(Prefix, "row", Namespace);
        xml.WriteAttributeString("r", number);
        if (row.Height is { } height)
        {
            xml.WriteAttributeString("ht", height.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customHeight", "1");
        }
        else if (RowHeights.Of(row, widths) is { } reckoned)
        {
            xml.WriteAttributeString("ht", reckoned.ToString(CultureInfo.InvariantCulture));
        }

        int count = Math.Min(row.Cells.Count, MostColumns);
        IsOverfull |= count < row.Cells.Count;
        ColumnCount = Math.Max(ColumnCount, count);
        for (int i = 0; i < count; i++)
            WriteCell(xml, row.Cells[i], CellName.Column(i + 1) + number, i + 1);
        xml.WriteEndElement();
    }

    private void WriteCell(XmlWriter xml, SheetCell cell, string name, int column)
    {
        int style = styles.IndexOf(cell.Style, isQuoted: cell.Kind == CellKind.Text && CellText.LooksLikeFormula(cell.Text));
        if (cell.Kind == CellKind.Blank && style == 0)
            return;
        xml.WriteStartElement(Prefix, "c", Namespace);
        xml.WriteAttributeString("r", name);
        if (style != 0)
            xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        WriteContent(xml, cell, column);
        xml.WriteEndElement();
        if (cell.Link.Length > 0)
            NoteLink(name, cell.Link);
    }

    private void WriteContent(XmlWriter xml, SheetCell cell, int column)
    {
        switch (cell.Kind)
        {
            case CellKind.Text:
                WriteText(xml, cell.Text, column);
                break;
            case CellKind.Number or CellKind.Date:
                xml.WriteElementString(Prefix, "v", Namespace, cell.Number!.Value.ToString(CultureInfo.InvariantCulture));
                break;
            case CellKind.NumberFormula:
                xml.WriteElementString(Prefix, "f", Namespace, cell.Formula);
                if (cell.Number is { } now)
                    xml.WriteElementString(Prefix, "v", Namespace, now.ToString(CultureInfo.InvariantCulture));
                break;
            case CellKind.TextFormula:
                xml.WriteAttributeString("t", "str");
                xml.WriteElementString(Prefix, "f", Namespace, cell.Formula);
                if (cell.Text.Length > 0)
                    xml.WriteElementString(Prefix, "v", Namespace, CellText.Escape(CellText.Cut(cell.Text)));
                break;
            default:
                break;
        }
    }

    private void WriteText(XmlWriter xml, string text, int column)
    {
        string kept = CellText.Cut(text);
        if (kept.Length < text.Length)
        {
            if (CutCount == 0)
                FirstCut = (RowCount, column);
            CutCount++;
        }

        string escaped = CellText.Escape(kept);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement(Prefix, "is", Namespace);
        xml.WriteStartElement(Prefix, "t", Namespace);
        if (char.IsWhiteSpace(escaped[0]) || char.IsWhiteSpace(escaped[^1]) || escaped.Contains('\n', StringComparison.Ordinal))
            xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(escaped);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void NoteLink(string cell, string target)
    {
        if (links.Count < MostLinks)
            links.Add((cell, target));
        else
            LostLinks++;
    }

    private void WriteLinks(XmlWriter xml)
    {
        if (links.Count == 0)
            return;
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        xml.WriteStartElement(Prefix, "hyperlinks", Namespace);
        foreach ((string cell, string target) in links)
        {
            var link = new Hyperlink { Reference = cell };
            if (target[0] == '#')
                link.Location = target[1..];
            else
                link.Id = OfficeLink.Id(PlaceOf(target, places));
            link.WriteTo(xml);
        }

        xml.WriteEndElement();
    }

    private int PlaceOf(string target, Dictionary<string, int> places)
    {
        if (places.TryGetValue(target, out int place))
            return place;
        Links.Add(new OfficeLink("hyperlink", target, IsExternal: true));
        return places[target] = Links.Count;
    }
}
