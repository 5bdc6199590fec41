using System.Globalization;
using System.Xml;
using Evaluation.Reports.Charts;
using Evaluation.Reports.Office;

namespace Evaluation.Reports.Word;

/// <summary>Writes charts as pictures of print resolution, each with its alternative text.</summary>
internal sealed class WordPictures(WordXml xml)
{
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Inline = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private const string Picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private const int EmuPerTwip = 635;

    /// <summary>880 pixels across 156 mm are 143 for each inch; twice as many print well.</summary>
    private const int PixelsPerPixel = 2;

    // The page leaves room for the caption below.
    private const int Highest = WordPage.TextHeight - 1_000;

    private readonly List<OfficePart> images = [];

    /// <summary>The parts of the pictures so far.</summary>
    internal IReadOnlyList<OfficePart> Images => images;

    /// <summary>Writes a chart as wide as the text, or as high as the page if it is a tall one.</summary>
    internal void Write(ChartImage chart)
    {
        int number = images.Count + 1;
        string name = string.Create(CultureInfo.InvariantCulture, $"media/image{number}.png");
        images.Add(new OfficePart("word/" + name, "image/png", chart.ToPng(PixelsPerPixel)));
        int width = (int)Math.Min(WordPage.TextWidth, (long)Highest * chart.Width / chart.Height);
        int height = (int)((long)width * chart.Height / chart.Width);
        xml.StartParagraph(WordStyle.Picture);
        xml.Start("r");
        xml.Start("drawing");
        WriteInline(chart, number, xml.LinkTo("image", name), width * EmuPerTwip, height * EmuPerTwip);
        xml.End();
        xml.End();
        xml.End();
    }

    private void WriteInline(ChartImage chart, int number, string id, int width, int height)
    {
        XmlWriter raw = xml.Raw;
        raw.WriteStartElement("wp", "inline", Inline);
        foreach (string side in (string[])["distT", "distB", "distL", "distR"])
            raw.WriteAttributeString(side, "0");
        Extent("wp", "extent", Inline, width, height);
        raw.WriteStartElement("wp", "docPr", Inline);
        Describe(chart, number);
        raw.WriteEndElement();
        raw.WriteStartElement("a", "graphic", Drawing);
        raw.WriteStartElement("a", "graphicData", Drawing);
        raw.WriteAttributeString("uri", Picture);
        WritePicture(chart, number, id, width, height);
        raw.WriteEndElement();
        raw.WriteEndElement();
        raw.WriteEndElement();
    }

    private void WritePicture(ChartImage chart, int number, string id, int width, int height)
    {
        XmlWriter raw = xml.Raw;
        raw.WriteStartElement("pic", "pic", Picture);
        raw.WriteStartElement("pic", "nvPicPr", Picture);
        raw.WriteStartElement("pic", "cNvPr", Picture);
        Describe(chart, number);
        raw.WriteEndElement();
        raw.WriteElementString("pic", "cNvPicPr", Picture, null);
        raw.WriteEndElement();
        raw.WriteStartElement("pic", "blipFill", Picture);
        raw.WriteStartElement("a", "blip", Drawing);
        raw.WriteAttributeString("r", "embed", WordXml.Relationships, id);
        raw.WriteEndElement();
        raw.WriteStartElement("a", "stretch", Drawing);
        raw.WriteElementString("a", "fillRect", Drawing, null);
        raw.WriteEndElement();
        raw.WriteEndElement();
        raw.WriteStartElement("pic", "spPr", Picture);
        raw.WriteStartElement("a", "xfrm", Drawing);
        raw.WriteStartElement("a", "off", Drawing);
        raw.WriteAttributeString("x", "0");
        raw.WriteAttributeString("y", "0");
        raw.WriteEndElement();
        Extent("a", "ext", Drawing, width, height);
        raw.WriteEndElement();
        raw.WriteStartElement("a", "prstGeom", Drawing);
        raw.WriteAttributeString("prst", "rect");
        raw.WriteElementString("a", "avLst", Drawing, null);
        raw.WriteEndElement();
        raw.WriteEndElement();
        raw.WriteEndElement();
    }

    private void Describe(ChartImage chart, int number)
    {
        xml.Raw.WriteAttributeString("id", number.ToString(CultureInfo.InvariantCulture));
        xml.Raw.WriteAttributeString("name", chart.Title);
        xml.Raw.WriteAttributeString("descr", chart.AlternativeText);
    }

    private void Extent(string prefix, string name, string ns, int width, int height)
    {
        xml.Raw.WriteStartElement(prefix, name, ns);
        xml.Raw.WriteAttributeString("cx", width.ToString(CultureInfo.InvariantCulture));
        xml.Raw.WriteAttributeString("cy", height.ToString(CultureInfo.InvariantCulture));
        xml.Raw.WriteEndElement();
    }
}
