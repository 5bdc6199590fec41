using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Evaluation.Reports.Office;

/// <summary>Writes the parts of a Word or Excel file (Open Packaging Conventions) into one file, the same bytes every time.</summary>
/// <remarks>The packages of the SDK carry the time of writing and ids of chance; here every entry has the first time that a ZIP file can hold.</remarks>
internal static class OfficePackage
{
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string RelationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string RelationshipsType = "application/vnd.openxmlformats-package.relationships+xml";
    private const string Xml = "application/xml";

    /// <summary>The first time that a ZIP file can hold: the time of every entry.</summary>
    internal static readonly DateTimeOffset FirstTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>How XML is written: UTF-8, a declaration, no byte order mark, no white space, and an exception for characters that XML cannot hold.</summary>
    internal static XmlWriterSettings XmlSettings => new() { Encoding = Utf8, CloseOutput = false, CheckCharacters = true };

    /// <summary>Writes the file.</summary>
    /// <param name="stream">Where to; need not be able to seek, and stays open.</param>
    /// <param name="main">The main part, such as <c>word/document.xml</c>.</param>
    /// <param name="others">The other parts, in the order of writing.</param>
    internal static void Write(Stream stream, OfficePart main, IReadOnlyList<OfficePart> others)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Utf8);
        OfficePart[] parts = [main, .. others];
        Add(zip, "[Content_Types].xml", TypesOf(parts));
        Add(zip, "_rels/.rels", LinksAsXml([new OfficeLink("rId1", "officeDocument", main.Name)]));
        foreach (OfficePart part in parts)
        {
            Add(zip, part.Name, part.Content.Span);
            if (part.Links.Count > 0)
                Add(zip, LinksNameOf(part.Name), LinksAsXml(part.Links));
        }
    }

    private static void Add(ZipArchive zip, string name, ReadOnlySpan<byte> content)
    {
        ZipArchiveEntry entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = FirstTime;
        using Stream stream = entry.Open();
        stream.Write(content);
    }

    /// <summary>The relationships of <c>word/document.xml</c> stand in <c>word/_rels/document.xml.rels</c>.</summary>
    private static string LinksNameOf(string part)
    {
        int slash = part.LastIndexOf('/') + 1;
        return part[..slash] + "_rels/" + part[slash..] + ".rels";
    }

    private static byte[] TypesOf(OfficePart[] parts) => Document("Types", ContentTypes, xml =>
    {
        Default(xml, "rels", RelationshipsType);
        Default(xml, "xml", Xml);
        foreach (OfficePart part in parts)
        {
            xml.WriteStartElement("Override");
            xml.WriteAttributeString("PartName", "/" + part.Name);
            xml.WriteAttributeString("ContentType", part.ContentType);
            xml.WriteEndElement();
        }
    });

    private static void Default(XmlWriter xml, string extension, string contentType)
    {
        xml.WriteStartElement("Default");
        xml.WriteAttributeString("Extension", extension);
        xml.WriteAttributeString("ContentType", contentType);
        xml.WriteEndElement();
    }

    private static byte[] LinksAsXml(IReadOnlyList<OfficeLink> links) => Document("Relationships", Relationships, xml =>
    {
        foreach (OfficeLink link in links)
        {
            xml.WriteStartElement("Relationship");
            xml.WriteAttributeString("Id", link.Id);
            xml.WriteAttributeString("Type", RelationshipTypes + link.Type);
            xml.WriteAttributeString("Target", link.Target);
            if (link.IsExternal)
                xml.WriteAttributeString("TargetMode", "External");
            xml.WriteEndElement();
        }
    });

    private static byte[] Document(string root, string ns, Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, XmlSettings))
        {
            xml.WriteStartElement(root, ns);
            write(xml);
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }
}
