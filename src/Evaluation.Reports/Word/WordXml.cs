using System.Globalization;
using System.Xml;
using Evaluation.Reports.Html.Models;
using Evaluation.Reports.Office;

namespace Evaluation.Reports.Word;

/// <summary>Writes the elements of WordprocessingML one after the other: thousands of documents are too many for a tree of objects each.</summary>
internal sealed class WordXml(XmlWriter xml)
{
    internal const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    internal const string Relationships = OfficeLink.Namespace;

    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private const string Word2013 = "http://schemas.microsoft.com/office/word/2012/wordml";
    private const string Word2013Prefix = "w15";

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

    /// <summary>The names that <see cref="ForWord"/> needs, on the outermost element.</summary>
    internal void DeclareWord()
    {
        xml.WriteAttributeString("xmlns", "mc", null, Compatibility);
        xml.WriteAttributeString("xmlns", Word2013Prefix, null, Word2013);
    }

    /// <summary>A part of a run that Word and those that know its extensions of 2013 read, and others, such as LibreOffice, pass over.</summary>
    internal void ForWord(Action write)
    {
        xml.WriteStartElement("mc", "AlternateContent", Compatibility);
        xml.WriteStartElement("mc", "Choice", Compatibility);
        xml.WriteAttributeString("Requires", Word2013Prefix);
        write();
        xml.WriteEndElement();
        xml.WriteStartElement("mc", "Fallback", Compatibility);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    internal void FieldMark(string kind)
    {
        Start("fldChar");
        Attribute("fldCharType", kind);
        End();
    }

    /// <summary>A new link from the document to another part.</summary>
    /// <returns>Its id.</returns>
    internal string LinkTo(string type, string target, bool isExternal = false)
    {
        links.Add(new OfficeLink(type, target, isExternal));
        return OfficeLink.Id(links.Count);
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

    /// <summary>Text within a run, or the instruction of a field.</summary>
    internal void Text(string name, string text)
    {
        Start(name);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(text);
        End();
    }
}
