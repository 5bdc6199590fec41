using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Evaluation.Reports.Excel.Writing;

/// <summary>Writes the notes of a sheet: their texts, and the boxes in which they open, in the old drawing language that Excel still asks for.</summary>
internal sealed class NotesWriter(IReadOnlyList<CellNote> notes, IReadOnlyList<double> widths)
{
    private const string Vml = "urn:schemas-microsoft-com:vml";
    private const string Office = "urn:schemas-microsoft-com:office:office";
    private const string Excel = "urn:schemas-microsoft-com:office:excel";

    /// <summary>The width of a note in characters, in pixels of a column, and the height of a line in pixels.</summary>
    private const int Characters = 46;
    private const int BoxWidth = 340;
    private const int RowHeight = 24;
    private const int LineHeight = 17;

    private const double DefaultWidth = 8.43;

    private readonly CellNote[] inOrder = [.. notes.OrderBy(note => note.Row).ThenBy(note => note.Column)];

    internal void WriteTexts(XmlWriter xml) =>
        new Comments(new Authors(new Author("Evaluation")), new CommentList(inOrder.Select(Comment))).WriteTo(xml);

    internal void WriteBoxes(XmlWriter xml)
    {
        xml.WriteStartElement("xml");
        xml.WriteAttributeString("xmlns", "v", null, Vml);
        xml.WriteAttributeString("xmlns", "o", null, Office);
        xml.WriteAttributeString("xmlns", "x", null, Excel);
        xml.WriteStartElement("o", "shapelayout", Office);
        xml.WriteAttributeString("v", "ext", Vml, "edit");
        xml.WriteStartElement("o", "idmap", Office);
        xml.WriteAttributeString("v", "ext", Vml, "edit");
        xml.WriteAttributeString("data", "1");
        xml.WriteEndElement();
        xml.WriteEndElement();
        WriteShapeType(xml);
        for (int i = 0; i < inOrder.Length; i++)
            WriteBox(xml, inOrder[i], i);
        xml.WriteEndElement();
    }

    private static void WriteShapeType(XmlWriter xml)
    {
        xml.WriteStartElement("v", "shapetype", Vml);
        xml.WriteAttributeString("id", "_x0000_t202");
        xml.WriteAttributeString("coordsize", "21600,21600");
        xml.WriteAttributeString("o", "spt", Office, "202");
        xml.WriteAttributeString("path", "m,l,21600r21600,l21600,xe");
        xml.WriteStartElement("v", "stroke", Vml);
        xml.WriteAttributeString("joinstyle", "miter");
        xml.WriteEndElement();
        xml.WriteStartElement("v", "path", Vml);
        xml.WriteAttributeString("gradientshapeok", "t");
        xml.WriteAttributeString("o", "connecttype", Office, "rect");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static Comment Comment(CellNote note) => new(
        new CommentText(new Text(CellText.Escape(CellText.Cut(note.Text))) { Space = SpaceProcessingModeValues.Preserve }))
    {
        Reference = CellName.Of(note.Row, note.Column),
        AuthorId = 0,
    };

    private void WriteBox(XmlWriter xml, CellNote note, int place)
    {
        xml.WriteStartElement("v", "shape", Vml);
        xml.WriteAttributeString("id", string.Create(CultureInfo.InvariantCulture, $"_x0000_s{1025 + place}"));
        xml.WriteAttributeString("type", "#_x0000_t202");
        xml.WriteAttributeString("style", "position:absolute;visibility:hidden");
        xml.WriteAttributeString("fillcolor", "#ffffe1");
        xml.WriteAttributeString("o", "insetmode", Office, "auto");
        xml.WriteStartElement("x", "ClientData", Excel);
        xml.WriteAttributeString("ObjectType", "Note");
        xml.WriteElementString("x", "MoveWithCells", Excel, "");
        xml.WriteElementString("x", "SizeWithCells", Excel, "");
        xml.WriteElementString("x", "Anchor", Excel, Anchor(note));
        xml.WriteElementString("x", "AutoFill", Excel, "False");
        xml.WriteElementString("x", "Row", Excel, (note.Row - 1).ToString(CultureInfo.InvariantCulture));
        xml.WriteElementString("x", "Column", Excel, (note.Column - 1).ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Left column, offset, top row, offset, right column, offset, bottom row, offset; offsets in pixels.</summary>
    private string Anchor(CellNote note)
    {
        int height = (CellWidth.Lines(note.Text, Characters) * LineHeight) + LineHeight;
        (int right, int offset) = Reach(note.Column, BoxWidth);
        int bottom = note.Row - 1 + (height / RowHeight);
        return string.Create(
            CultureInfo.InvariantCulture, $"{note.Column}, 12, {note.Row - 1}, 4, {right}, {offset}, {bottom}, {height % RowHeight}");
    }

    /// <summary>The column, counted from 0, in which a box of so many pixels ends, and how far into it.</summary>
    private (int Column, int Offset) Reach(int first, int pixels)
    {
        int column = first;
        int rest = pixels;
        for (int width = PixelsOf(column); rest > width; width = PixelsOf(column))
        {
            rest -= width;
            column++;
        }

        return (column, rest);
    }

    private int PixelsOf(int column) => (int)((column < widths.Count ? widths[column] : DefaultWidth) * 7) + 5;
}
