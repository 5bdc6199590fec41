using System.Security.Cryptography;
using System.Text;
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
        WordBody body = WriteBody(bytes, blocks, language, beginsAcross);
        var document = new OfficePart("word/document.xml", WordParts.DocumentType, bytes.GetBuffer().AsMemory(0, (int)bytes.Length)) { Links = body.Links };
        OfficePackage.Write(stream, properties, document, [.. WordParts.Of(language).With(body.Lists), .. body.Images]);
    }

    /// <summary>The SHA-256 of everything that a document without pictures says: with an equal one its file is the same.</summary>
    internal static string Hash(IReadOnlyList<WordBlock> blocks, OfficeProperties properties, bool beginsAcross = false)
    {
        using var bytes = new MemoryStream();
        WordBody body = WriteBody(bytes, blocks, properties.Language, beginsAcross);
        string told = string.Join('\n', body.Links.Select(link => link.Target));
        bytes.Write(Encoding.UTF8.GetBytes($"{told}\n{properties.Title}\n{properties.Subject}\n{properties.Language}\n{properties.Imprint.Key}"));
        return Convert.ToHexStringLower(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    private static WordBody WriteBody(Stream stream, IReadOnlyList<WordBlock> blocks, Language language, bool beginsAcross)
    {
        using var xml = XmlWriter.Create(stream, OfficeArchive.XmlSettings);
        var body = new WordBody(xml, blocks, language);
        body.Write(blocks, beginsAcross);
        return body;
    }
}
