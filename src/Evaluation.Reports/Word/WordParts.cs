using System.Xml;
using DocumentFormat.OpenXml;
using Evaluation.Reports.Office;

namespace Evaluation.Reports.Word;

/// <summary>The parts that all documents of a language share, made once.</summary>
internal sealed class WordParts
{
    private const string TypeStart = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static readonly WordParts English = new(Language.English);
    private static readonly WordParts Chinese = new(Language.Chinese);

    private readonly Language language;
    private readonly OfficePart[] shared;
    private readonly OfficePart withoutLists;

    private WordParts(Language language)
    {
        this.language = language;
        shared =
        [
            Part("styles", WordStyles.Part(language)),
            Part("fontTable", WordFonts.Table()),
            Part("settings", WordSettings.Part()),
            Part("footer1", WordSettings.Footer(isEven: false), "footer"),
            Part("footer2", WordSettings.Footer(isEven: true), "footer"),
        ];
        withoutLists = Part("numbering", WordNumbering.Part(language, 0));
    }

    /// <summary>The content type of the main part.</summary>
    internal static string DocumentType => TypeStart + "document.main+xml";

    /// <summary>The id of the link to the foot of odd pages.</summary>
    internal static string OddFooter => OfficeLink.Id(4);

    /// <summary>The id of the link to the foot of even pages.</summary>
    internal static string EvenFooter => OfficeLink.Id(5);

    /// <summary>The links from the document to them, the first of its links.</summary>
    internal static IReadOnlyList<OfficeLink> Links { get; } =
    [
        new("styles", "styles.xml"),
        new("fontTable", "fontTable.xml"),
        new("settings", "settings.xml"),
        new("footer", "footer1.xml"),
        new("footer", "footer2.xml"),
        new("numbering", "numbering.xml"),
    ];

    internal static WordParts Of(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>The parts of a document with so many lists of sentences.</summary>
    internal IEnumerable<OfficePart> With(int lists) =>
        [.. shared, lists == 0 ? withoutLists : Part("numbering", WordNumbering.Part(language, lists))];

    private static OfficePart Part(string name, OpenXmlElement root, string? kind = null)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, OfficeArchive.XmlSettings))
            root.WriteTo(xml);
        return new OfficePart($"word/{name}.xml", $"{TypeStart}{kind ?? name}+xml", bytes.ToArray());
    }
}
