using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Evaluation.Reports.Word;

/// <summary>A written document, opened with the SDK.</summary>
internal sealed class WordCheck : IDisposable
{
    private readonly MemoryStream bytes = new();
    private readonly WordprocessingDocument document;

    internal WordCheck(Action<Stream> write)
    {
        write(bytes);
        bytes.Position = 0;
        document = WordprocessingDocument.Open(bytes, isEditable: false);
    }

    internal byte[] Bytes => bytes.ToArray();

    internal MainDocumentPart Main => document.MainDocumentPart!;

    internal Body Body => Main.Document!.Body!;

    internal string Text => string.Join('\n', Body.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText));

    internal string[] Errors => [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document)
        .Select(error => $"{error.Path?.XPath} {error.Description}").Distinct().Take(20)];

    internal string[] InStyle(string style) => [.. Body.Descendants<Paragraph>()
        .Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style).Select(paragraph => paragraph.InnerText)];

    public void Dispose()
    {
        document.Dispose();
        bytes.Dispose();
    }
}
