using System.IO.Compression;
using System.Text;
using System.Xml;
using Evaluation.Reports.Office;

namespace Evaluation.Reports.Excel.Writing;

/// <summary>Writes the parts of an Office file one after the other, each straight into the archive, so that none is ever whole in memory.</summary>
/// <remarks>
/// <see cref="OfficePackage"/> does the same for parts that are small. The packaging of the SDK takes the time of each part from the clock and keeps whole
/// parts in memory (docs/decisions.md).
/// </remarks>
internal sealed class ZipParts(Stream stream) : IDisposable
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.None,
        CloseOutput = false,
    };

    private readonly ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);

    /// <summary>Writes a part of XML.</summary>
    internal void Write(string name, Action<XmlWriter> write)
    {
        using Stream part = Open(name);
        using var xml = XmlWriter.Create(part, Settings);
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    /// <summary>Writes which parts belong to a part, or nothing when there are none.</summary>
    /// <param name="name">The name of the list of relationships.</param>
    /// <param name="relations">The relationships; their identifiers are <c>rId1</c>, <c>rId2</c>, … in order.</param>
    internal void WriteRelations(string name, IReadOnlyList<PartRelation> relations)
    {
        if (relations.Count == 0)
            return;
        Write(name, xml =>
        {
            xml.WriteStartElement("Relationships", PartRelation.PackageNamespace);
            for (int i = 0; i < relations.Count; i++)
                relations[i].Write(xml, i + 1);
            xml.WriteEndElement();
        });
    }

    public void Dispose() => archive.Dispose();

    private Stream Open(string name)
    {
        ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = OfficePackage.FirstTime;
        return new BufferedStream(entry.Open(), 1 << 16);
    }
}
