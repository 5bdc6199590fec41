using System.IO.Compression;
using System.Xml;

namespace Evaluation.Reports.Excel.Reading;

/// <summary>Reads the cells of a workbook: values, what formulas gave, and whether there were any.</summary>
/// <remarks>
/// Only the parts that hold cells are read, each as a stream with a limit on its characters, so that a small file that unpacks to a large one ends
/// early. Definitions of documents and references out of the file are refused by the XML reader.
/// </remarks>
internal static class WorkbookReader
{
    /// <summary>More than these and somebody made the file to hurt.</summary>
    internal const long MostCharacters = 64L * 1024 * 1024;
    internal const int MostCells = 1_000_000;
    private const int MostEntries = 2_000;
    private const int MostSheets = 200;

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The sheets in order.</summary>
    /// <exception cref="InvalidDataException">The file is no workbook, is damaged, or holds more than the limits.</exception>
    internal static List<ReadSheet> Read(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostEntries || archive.Entries.Sum(entry => entry.Length) > MostCharacters * 2)
                throw new TooLargeException();
            return ReadSheets(archive);
        }
        catch (XmlException fault)
        {
            throw new InvalidDataException(fault.Message, fault);
        }
        catch (Exception fault) when (fault is FormatException or OverflowException or ArgumentException or NotSupportedException)
        {
            throw new InvalidDataException(fault.Message, fault);
        }
    }

    private static List<ReadSheet> ReadSheets(ZipArchive archive)
    {
        Dictionary<string, string> targets = ReadTargets(archive);
        List<string> shared = archive.GetEntry("xl/sharedStrings.xml") is { } strings ? ReadShared(strings) : [];
        var sheets = new List<ReadSheet>();
        int left = MostCells;
        foreach ((string name, string id) in ReadNames(archive))
        {
            if (!targets.TryGetValue(id, out string? target) || archive.GetEntry(target) is not { } entry)
                continue;
            sheets.Add(new SheetReader(shared, left).Read(name, Open(entry)));
            left -= sheets[^1].Count;
        }

        return sheets;
    }

    private static List<(string Name, string Id)> ReadNames(ZipArchive archive)
    {
        ZipArchiveEntry entry = archive.GetEntry("xl/workbook.xml") ?? throw new InvalidDataException("There is no xl/workbook.xml in it.");
        var names = new List<(string, string)>();
        using XmlReader xml = Open(entry);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && names.Count < MostSheets)
                names.Add((xml.GetAttribute("name") ?? "", xml.GetAttribute("id", Relations) ?? ""));
        }

        return names;
    }

    private static Dictionary<string, string> ReadTargets(ZipArchive archive)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        if (archive.GetEntry("xl/_rels/workbook.xml.rels") is not { } entry)
            return targets;
        using XmlReader xml = Open(entry);
        while (xml.Read())
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "Relationship" } || xml.GetAttribute("Target") is not { } target)
                continue;
            targets[xml.GetAttribute("Id") ?? ""] = target.StartsWith('/') ? target[1..] : "xl/" + target;
        }

        return targets;
    }

    private static List<string> ReadShared(ZipArchiveEntry entry)
    {
        var shared = new List<string>();
        using XmlReader xml = Open(entry);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
                shared.Add(SheetReader.ReadRuns(xml));
        }

        return shared;
    }

    private static XmlReader Open(ZipArchiveEntry entry) => XmlReader.Create(entry.Open(), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharacters,
        CloseInput = true,
    });
}
