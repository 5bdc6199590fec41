using System.IO.Compression;
using System.Text;
using System.Xml;
using Evaluation.Files;

namespace Evaluation.Reports.Office;

/// <summary>Writes the parts of a Word or Excel file (Open Packaging Conventions, ISO/IEC 29500-2) one after the other, each straight into the archive.</summary>
/// <remarks>The packaging of the SDK takes the time of each part from the clock, makes ids of chance and keeps whole parts in memory (docs/decisions.md).</remarks>
internal sealed class OfficeArchive(Stream stream, CompressionLevel level) : IDisposable
{
    private const string TypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string LinksNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const int BufferSize = 1 << 16;

    private static readonly (string Extension, string ContentType)[] Defaults =
    [
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
        ("png", "image/png"),
        ("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"),
    ];

    private readonly ReproducibleArchive archive = new(stream, level);

    /// <summary>How XML is written: UTF-8 without a byte order mark, no white space, an exception for characters that XML cannot hold.</summary>
    /// <remarks>
    /// Line feeds, carriage returns and tabs are written so that every reader gets the same characters back: by default a writer puts the line ends of
    /// the system it runs on, and a reader makes line feeds of carriage returns and spaces of both in attributes.
    /// </remarks>
    internal static XmlWriterSettings XmlSettings => new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
        CheckCharacters = true,
        CloseOutput = false,
    };

    /// <summary>Writes a part of XML.</summary>
    internal void Write(string name, Action<XmlWriter> write)
    {
        using var part = new BufferedStream(archive.Open(name), BufferSize);
        using var xml = XmlWriter.Create(part, XmlSettings);
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    /// <summary>Writes a part that is there as bytes.</summary>
    internal void Write(string name, ReadOnlySpan<byte> content) => archive.Add(name, content);

    /// <summary>Writes the list of content types, which comes first.</summary>
    /// <param name="parts">The names from the root of the file, without a slash, of the parts whose ending does not tell their type.</param>
    internal void WriteTypes(IEnumerable<(string Name, string ContentType)> parts) => Write("[Content_Types].xml", xml =>
    {
        xml.WriteStartElement("Types", TypesNamespace);
        foreach ((string extension, string contentType) in Defaults)
            WriteType(xml, "Default", "Extension", extension, contentType);
        foreach ((string name, string contentType) in parts)
            WriteType(xml, "Override", "PartName", "/" + name, contentType);
        xml.WriteEndElement();
    });

    /// <summary>Writes what a part refers to, or nothing when that is nothing.</summary>
    /// <param name="part">The name of the part; empty for the file itself.</param>
    /// <param name="links">The links, in the order of their ids.</param>
    internal void WriteLinks(string part, IReadOnlyList<OfficeLink> links)
    {
        if (links.Count == 0)
            return;
        int slash = part.LastIndexOf('/') + 1;
        Write(part[..slash] + "_rels/" + part[slash..] + ".rels", xml =>
        {
            xml.WriteStartElement("Relationships", LinksNamespace);
            for (int i = 0; i < links.Count; i++)
                WriteLink(xml, links[i], OfficeLink.Id(i + 1));
            xml.WriteEndElement();
        });
    }

    public void Dispose() => archive.Dispose();

    private static void WriteType(XmlWriter xml, string element, string key, string value, string contentType)
    {
        xml.WriteStartElement(element, TypesNamespace);
        xml.WriteAttributeString(key, value);
        xml.WriteAttributeString("ContentType", contentType);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, OfficeLink link, string id)
    {
        xml.WriteStartElement("Relationship", LinksNamespace);
        xml.WriteAttributeString("Id", id);
        xml.WriteAttributeString("Type", link.TypeAddress);
        xml.WriteAttributeString("Target", link.Target);
        if (link.IsExternal)
            xml.WriteAttributeString("TargetMode", "External");
        xml.WriteEndElement();
    }
}
