using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Evaluation.Reports.Fonts;
using ScottPlot;

namespace Evaluation.Reports.Charts.Drawing;

/// <summary>Writes a chart as SVG: the shapes as the drawing library gives them, made safe to stand in a page, and the text as text.</summary>
internal static class SvgWriter
{
    /// <summary>Fonts that have Chinese on the usual systems, then the embedded one, for pages that bring it along.</summary>
    internal const string FontFamily =
        "'Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC','PingFang SC','Microsoft YaHei','" + ReportFont.Family + "',sans-serif";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    internal static string Write(ChartDrawing drawing)
    {
        using Plot plot = drawing.NewPlot();
        XElement shapes = XDocument.Parse(plot.GetSvgXml(ChartStyle.Width, drawing.Height)).Root!;
        RenameIds(shapes, drawing.Name);
        string size = string.Create(CultureInfo.InvariantCulture, $"0 0 {ChartStyle.Width} {drawing.Height}");
        (string title, string description) = ($"{drawing.Name}-title", $"{drawing.Name}-description");
        var root = new XElement(
            Svg + "svg",
            new XAttribute("class", "chart"),
            new XAttribute("width", ChartStyle.Width),
            new XAttribute("height", drawing.Height),
            new XAttribute("viewBox", size),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", $"{title} {description}"),
            new XAttribute("font-family", FontFamily),
            new XElement(Svg + "title", new XAttribute("id", title), drawing.Title),
            new XElement(Svg + "desc", new XAttribute("id", description), drawing.AlternativeText),
            shapes.Elements().Where(shape => (string?)shape.Attribute("d") != ""),
            drawing.Texts.Select(Text));
        return Print(root);
    }

    private static XElement Text(ChartText text) => new(
        Svg + "text",
        new XAttribute("x", Number(text.X)),
        new XAttribute("y", Number(text.Y)),
        new XAttribute("font-size", Number(text.Size)),
        new XAttribute("fill", text.Colour),
        text.Anchor == TextAnchor.Start ? null : new XAttribute("text-anchor", text.Anchor == TextAnchor.End ? "end" : "middle"),
        text.Text);

    // The library counts its ids through all it draws, so they neither begin at 1 nor differ between charts.
    private static void RenameIds(XElement shapes, string name)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (XAttribute id in shapes.Descendants().Attributes("id"))
        {
            string renamed = string.Create(CultureInfo.InvariantCulture, $"{name}-{names.Count + 1}");
            names[$"url(#{id.Value})"] = $"url(#{renamed})";
            id.Value = renamed;
        }

        foreach (XAttribute reference in shapes.Descendants().Attributes("clip-path"))
            reference.Value = names[reference.Value];
    }

    private static string Print(XElement root)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, IndentChars = " ", NewLineChars = "\n" };
        using (XmlWriter writer = XmlWriter.Create(text, settings))
            root.Save(writer);
        return text.ToString();
    }

    private static string Number(float number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
