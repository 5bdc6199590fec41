using System.Globalization;
using System.Text;
using System.Xml;
using Evaluation.Reports.Excel.Writing;

namespace Evaluation.Reports.Excel.Reading;

/// <summary>Reads the cells of one sheet.</summary>
/// <param name="shared">The texts that cells share.</param>
/// <param name="mostCells">How many cells are read at most.</param>
internal sealed class SheetReader(List<string> shared, int mostCells)
{
    private int row;
    private int column;

    /// <summary>The sheet of a part, which is closed.</summary>
    /// <exception cref="TooLargeException">There are more cells than are read.</exception>
    internal ReadSheet Read(string name, XmlReader xml)
    {
        var sheet = new ReadSheet(name);
        using (xml)
        {
            while (xml.Read())
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
                    (row, column) = (Whole(xml.GetAttribute("r"), row + 1), 0);
                else if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
                    ReadOne(xml, sheet);
            }
        }

        return sheet;
    }

    /// <summary>The text of an element with runs; how it is spoken (rPh) is no part of it.</summary>
    internal static string ReadRuns(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var text = new StringBuilder();
        int depth = xml.Depth;
        int spoken = int.MaxValue;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.Depth <= spoken)
                spoken = xml is { NodeType: XmlNodeType.Element, LocalName: "rPh", IsEmptyElement: false } ? xml.Depth : int.MaxValue;
            if (spoken == int.MaxValue && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                text.Append(xml.Value);
        }

        return CellText.Unescape(text.ToString());
    }

    private void ReadOne(XmlReader xml, ReadSheet sheet)
    {
        column = xml.GetAttribute("r") is { } place ? ColumnOf(place) : column + 1;
        string type = xml.GetAttribute("t") ?? "n";
        bool hasFormula = false;
        string value = "";
        int depth = xml.Depth;
        if (!xml.IsEmptyElement)
        {
            while (xml.Read() && xml.Depth > depth)
            {
                if (xml.NodeType != XmlNodeType.Element || xml.Depth != depth + 1)
                    continue;
                hasFormula |= xml.LocalName == "f";
                if (xml.LocalName is "v" or "is")
                    value = ReadRuns(xml);
            }
        }

        if (value.Length == 0 && !hasFormula)
            return;
        if (sheet.Count == mostCells)
            throw new TooLargeException();
        sheet.Add(row, column, Cell(type, value, hasFormula));
    }

    private ReadCell Cell(string type, string value, bool hasFormula) => type switch
    {
        _ when value.Length == 0 => new ReadCell(ReadCellKind.Blank, "", hasFormula),
        "s" => new ReadCell(ReadCellKind.Text, Whole(value, -1) is var i && i >= 0 && i < shared.Count ? shared[i] : "", hasFormula),
        "str" or "inlineStr" or "d" => new ReadCell(ReadCellKind.Text, value, hasFormula),
        "b" => new ReadCell(ReadCellKind.Truth, value, hasFormula),
        "e" => new ReadCell(ReadCellKind.Error, value, hasFormula),
        _ => new ReadCell(ReadCellKind.Number, value, hasFormula),
    };

    private static int ColumnOf(string place)
    {
        int letters = 0;
        foreach (char letter in place)
        {
            if (!char.IsAsciiLetter(letter))
                break;
            letters = Math.Min((letters * 26) + (char.ToUpperInvariant(letter) - 'A' + 1), SheetWriter.MostColumns + 1);
        }

        return letters;
    }

    private static int Whole(string? text, int otherwise) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}
