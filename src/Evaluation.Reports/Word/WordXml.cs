using System.Globalization;
using System.Xml;
using Evaluation.Reports.Html.Models;
using Evaluation.Reports.Office;

namespace Evaluation.Reports.Word;

/// <summary>Writes the elements of WordprocessingML one after the other: thousands of documents are too many for a tree of objects each.</summary>
internal sealed class WordXml(XmlWriter xml)
{
    internal const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    internal const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // Word gives up on longer addresses.
    private const int LongestLink = 2_000;

    private readonly List<OfficeLink> links = [.. WordParts.Links];
    private readonly Dictionary<string, string> addresses = new(StringComparer.Ordinal);

    /// <summary>All links of the document so far.</summary>
    internal IReadOnlyList<OfficeLink> Links => links;

    internal XmlWriter Raw => xml;

    internal void Start(string name) => xml.WriteStartElement("w", name, Main);

    internal void End() => xml.WriteEndElement();

    internal void Attribute(string name, string value) => xml.WriteAttributeString("w", name, Main, value);

    internal void Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>An element with nothing but a value.</summary>
    internal void Value(string name, string value)
    {
        Start(name);
        Attribute("val", value);
        End();
    }

    internal void Empty(string name)
    {
        Start(name);
        End();
    }

    /// <summary>Begins a paragraph of a style; what else belongs to its properties is written by <paramref name="properties"/>.</summary>
    internal void StartParagraph(string style, Action? properties = null)
    {
        Start("p");
        Start("pPr");
        Value("pStyle", style);
        properties?.Invoke();
        End();
    }

    internal void Paragraph(string style, string text)
    {
        StartParagraph(style);
        Run(text);
        End();
    }

    internal void Run(string text)
    {
        if (text.Length == 0)
            return;
        Start("r");
        Text("t", text);
        End();
    }

    /// <summary>A text with its link and its standing.</summary>
    internal void Run(LinkedText text, Language language)
    {
        if (text.Link.Length is > 0 and <= LongestLink)
            Link(text);
        else
            Run(text.Text);
        if (text.Status.Length > 0)
            Run(ReportTexts.PartiesInBrackets.Format(language, text.Status));
    }

    /// <summary>A field with the result that an editor shows until it works it out anew.</summary>
    internal void Field(string instruction, string result)
    {
        Start("fldSimple");
        Attribute("instr", instruction);
        Run(result);
        End();
    }

    internal void FieldMark(string kind)
    {
        Start("r");
        Start("fldChar");
        Attribute("fldCharType", kind);
        End();
        End();
    }

    internal void Instruction(string instruction)
    {
        Start("r");
        Text("instrText", instruction);
        End();
    }

    /// <summary>A new link from the document to another part.</summary>
    /// <returns>Its id.</returns>
    internal string LinkTo(string type, string target, bool isExternal = false)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"rId{links.Count + 1}");
        links.Add(new OfficeLink(id, type, target, isExternal));
        return id;
    }

    private void Link(LinkedText text)
    {
        if (!addresses.TryGetValue(text.Link, out string? id))
            addresses.Add(text.Link, id = LinkTo("hyperlink", text.Link, isExternal: true));
        Start("hyperlink");
        xml.WriteAttributeString("r", "id", Relationships, id);
        Start("r");
        Start("rPr");
        Value("rStyle", WordStyles.Link);
        End();
        Text("t", text.Text);
        End();
        End();
    }

    private void Text(string name, string text)
    {
        Start(name);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(text);
        End();
    }
}
