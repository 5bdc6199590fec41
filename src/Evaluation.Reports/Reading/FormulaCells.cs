using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Evaluation.Diagnostics;
using Evaluation.Observations.Reading;

namespace Evaluation.Reports.Reading;

/// <summary>Tells which cells of a workbook are formulas: what is read of them is what was stored, or nothing.</summary>
internal sealed class FormulaCells(ReadingLog log, CancellationToken cancellationToken)
{
    private const int MostTold = 20;

    /// <summary>Tells it for each sheet. Workbooks that are not made of XML say nothing.</summary>
    internal void Tell(byte[] bytes)
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
        WorkbookPart? workbook = package.WorkbookPart;
        foreach (Sheet sheet in workbook?.Workbook?.Sheets?.OfType<Sheet>() ?? [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (sheet.Id?.Value is { } id && workbook!.TryGetPartById(id, out OpenXmlPart? part) && part is WorksheetPart)
                Tell(part, sheet.Name?.Value ?? "");
        }
    }

    private void Tell(OpenXmlPart part, string sheet)
    {
        var place = new Place($"{log.Name} [{SafeText.Of(sheet)}]", 0, 0);
        string first = "";
        int stored = 0;
        int missing = 0;
        foreach ((string cell, bool hasValue) in In(part))
        {
            if (hasValue && stored++ == 0)
                first = cell;
            if (!hasValue && missing++ < MostTold)
                log.Add(ReadingDiagnostics.NoStoredValue, place, cell);
        }

        if (stored > 0)
            log.Add(ReadingDiagnostics.StoredValues, place, stored, first);
    }

    private static IEnumerable<(string Cell, bool HasValue)> In(OpenXmlPart part)
    {
        using Stream stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        (string cell, bool isFormula, bool hasValue) = ("", false, false);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
                (cell, isFormula, hasValue) = (xml.GetAttribute("r") ?? "", false, false);
            isFormula |= xml is { NodeType: XmlNodeType.Element, LocalName: "f" };
            hasValue |= xml is { NodeType: XmlNodeType.Element, LocalName: "v", IsEmptyElement: false };
            if (isFormula && xml is { NodeType: XmlNodeType.EndElement, LocalName: "c" })
                yield return (cell, hasValue);
        }
    }
}
