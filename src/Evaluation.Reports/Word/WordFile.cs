using System.Xml;
using Evaluation.Reports.Office;

namespace Evaluation.Reports.Word;

/// <summary>Writes a document as a file.</summary>
internal static class WordFile
{
    /// <summary>Writes the file; the same blocks give the same bytes.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="blocks">The document from top to bottom.</param>
    /// <param name="properties">What the file tells of itself, with the language of captions, numbers and fonts.</param>
    /// <param name="beginsAcross">Whether its first page, or all, are pages across.</param>
    internal static void Write(Stream stream, IReadOnlyList<WordBlock> blocks, OfficeProperties properties, bool beginsAcross = false)
    {
        Language language = properties.Language;
        using var bytes = new MemoryStream();
        WordBody body;
        using (var xml = XmlWriter.Create(bytes, OfficeArchive.XmlSettings))
        {
            body = new WordBody(xml, blocks, language);
            body.Write(blocks, beginsAcross);
        }

        var document = new OfficePart("word/document.xml", WordParts.DocumentType, bytes.GetBuffer().AsMemory(0, (int)bytes.Length)) { Links = body.Links };
        OfficePackage.Write(stream, properties, document, [.. WordParts.Of(language).With(body.Lists), .. body.Images]);
    }
}
