using System.Globalization;
using System.Xml;
using Evaluation.Diagnostics;
using Evaluation.Scoring;

namespace Evaluation.Reports.Office;

/// <summary>What an Office file tells of itself (docProps): title, subject, who made it, language, and when only if somebody said so.</summary>
internal sealed record OfficeProperties
{
    /// <summary>The program, where nobody else is named.</summary>
    internal const string Program = "Evaluation";

    private const string CorePart = "docProps/core.xml";
    private const string ProgramPart = "docProps/app.xml";
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string DublinTerms = "http://purl.org/dc/terms/";
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    // Excel refuses longer ones.
    private const int Longest = 255;

    /// <summary>The title; may hold anything.</summary>
    internal required string Title { get; init; }

    /// <summary>What it is about; may hold anything, empty for nothing.</summary>
    internal string Subject { get; init; } = "";

    /// <summary>The language of its words.</summary>
    internal required Language Language { get; init; }

    /// <summary>Who made it and when.</summary>
    internal Imprint Imprint { get; init; } = Imprint.None;

    /// <summary>The content types of its parts.</summary>
    internal static IEnumerable<(string Name, string ContentType)> Types { get; } =
    [
        (CorePart, "application/vnd.openxmlformats-package.core-properties+xml"),
        (ProgramPart, "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ];

    /// <summary>The links of a file to its main part and to these.</summary>
    internal static IReadOnlyList<OfficeLink> LinksWith(string main) =>
    [
        new("officeDocument", main),
        new("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", CorePart),
        new("extended-properties", ProgramPart),
    ];

    /// <summary>Writes its parts.</summary>
    internal void WriteTo(OfficeArchive archive)
    {
        archive.Write(CorePart, WriteCore);
        archive.Write(ProgramPart, WriteProgram);
    }

    private void WriteCore(XmlWriter xml)
    {
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteAttributeString("xmlns", "dcterms", null, DublinTerms);
        xml.WriteAttributeString("xmlns", "xsi", null, SchemaInstance);
        WriteText(xml, "title", Title);
        if (Subject.Length > 0)
            WriteText(xml, "subject", Subject);
        WriteText(xml, "creator", Imprint.Body.Length > 0 ? Imprint.Body : Program);
        WriteText(xml, "language", Language == Language.Chinese ? "zh-CN" : "en");
        if (Imprint.Date is { } date)
        {
            WriteTime(xml, "created", date);
            WriteTime(xml, "modified", date);
        }

        xml.WriteEndElement();
    }

    private void WriteProgram(XmlWriter xml)
    {
        xml.WriteStartElement("Properties", Extended);
        xml.WriteElementString("Application", Extended, Program + " " + RoundManifest.VersionOfLibrary());
        if (Imprint.Body.Length > 0)
            xml.WriteElementString("Company", Extended, Short(Imprint.Body));
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string name, string text) => xml.WriteElementString("dc", name, DublinCore, Short(text));

    private static void WriteTime(XmlWriter xml, string name, DateOnly date)
    {
        xml.WriteStartElement("dcterms", name, DublinTerms);
        xml.WriteAttributeString("xsi", "type", SchemaInstance, "dcterms:W3CDTF");
        xml.WriteString(date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private static string Short(string text)
    {
        string line = SafeText.Line(text);
        if (line.Length <= Longest)
            return line;
        int kept = char.IsHighSurrogate(line[Longest - 2]) ? Longest - 2 : Longest - 1;
        return line[..kept] + "…";
    }
}
