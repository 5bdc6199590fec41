using System.Globalization;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Observations.Reading;
using Evaluation.Observations.Reading.Values;
using Evaluation.Reports.Excel.Reading;
using Evaluation.Reports.Excel.Writing;
using Evaluation.Schemes.Methods;

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>Reads the values that an office filled in.</summary>
internal sealed class SelfScoreCells(SelfScoreLayout layout, ReadingLog log)
{
    /// <summary>The digits that a number of a workbook can be trusted with: it is held in binary.</summary>
    private const int TrustedDigits = 15;

    private readonly Dictionary<string, ValueReader> readers = layout.Rows.Where(row => row.IsObserved)
        .ToDictionary(row => row.Indicator.Code, row => ValueReader.For(row.Indicator), StringComparer.Ordinal);

    /// <summary>Reads the value of a leaf, of a checklist from its items.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="file">Its file.</param>
    /// <param name="row">What the row is about.</param>
    /// <param name="at">Where the row stands.</param>
    /// <param name="rows">Where every row stands.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether there is one; when not, that was noted.</returns>
    internal bool TryRead(ReadSheet sheet, string file, SelfScoreRow row, int at, Dictionary<string, int> rows, out ObservedValue value)
    {
        if (!TryText(sheet, file, row, at, out string text) || !TryValue(readers[row.Indicator.Code], file, row, at, text, out value))
        {
            value = default;
            return false;
        }

        if (value is { Kind: ValueKind.Number, Number: var points } && row.Indicator.Method is DirectPoints && (points < 0 || points > row.Node.FullMark))
        {
            log.Add(SelfScoreDiagnostics.OutOfRange, PlaceOf(file, at), NameOf(at), row.Indicator.Code, points, row.Node.FullMark);
            return false;
        }

        return row.ItemCount == 0 || value.Kind != ValueKind.Missing || TryItems(sheet, file, row, rows, out value);
    }

    private bool TryItems(ReadSheet sheet, string file, SelfScoreRow leaf, Dictionary<string, int> rows, out ObservedValue value)
    {
        value = ObservedValue.Missing;
        var list = (Checklist)leaf.Indicator.Method!;
        var met = new List<string>();
        bool isAnswered = false;
        bool isRead = true;
        foreach (SelfScoreRow item in Enumerable.Range(0, leaf.ItemCount).Select(i => leaf with { Kind = SelfScoreRowKind.Item, Item = i }))
        {
            if (!rows.TryGetValue(item.Key, out int at) || !TryText(sheet, file, item, at, out string text) || !TryValue(ValueReader.For(ValueKind.YesNo), file, item, at, text, out ObservedValue answer))
            {
                isRead = false;
                continue;
            }

            isAnswered |= answer.Kind != ValueKind.Missing;
            if (answer is { Kind: ValueKind.YesNo, IsYes: true })
                met.Add(list.Items[item.Item].Name);
        }

        if (isRead && isAnswered)
            value = ObservedValue.OfChecklist(met);
        return isRead;
    }

    private bool TryValue(ValueReader reader, string file, SelfScoreRow row, int at, string text, out ObservedValue value)
    {
        ValueFault? first = reader.Read(text, out value);
        for (ValueFault? fault = first; fault is not null; fault = fault.Next)
            log.Add(fault.Descriptor, PlaceOf(file, at), text, row.Indicator.Code, fault.Help);
        return first is null;
    }

    /// <summary>What a cell says, when it holds what its leaf takes.</summary>
    private bool TryText(ReadSheet sheet, string file, SelfScoreRow row, int at, out string text)
    {
        ReadCell cell = sheet[at, layout.ValueColumn];
        text = cell.Kind == ReadCellKind.Number ? Number(cell.Text) : cell.Text;
        if (cell.Kind == ReadCellKind.Truth)
            text = cell.Text == "1" ? "true" : "false";
        ValueKind takes = row.Kind == SelfScoreRowKind.Item ? ValueKind.YesNo : row.Indicator.Method!.Accepts;
        DiagnosticDescriptor? fault = cell switch
        {
            { HasFormula: true } => SelfScoreDiagnostics.Formula,
            { Kind: ReadCellKind.Text } when takes is ValueKind.Number or ValueKind.Count && !AbsenceWords.TryRead(text.Trim(), out _) => SelfScoreDiagnostics.TextForNumber,
            { Kind: ReadCellKind.Number } when takes is ValueKind.Date or ValueKind.Dates or ValueKind.Timeline or ValueKind.Checklist => SelfScoreDiagnostics.NumberForText,
            _ => null,
        };
        if (fault is not null)
            log.Add(fault, PlaceOf(file, at), NameOf(at), row.Key, text);
        return fault is null;
    }

    /// <summary>A number as decimals write it: 0.30000000000000004 was typed as 0.3.</summary>
    private static string Number(string text)
    {
        if (text.Count(char.IsAsciiDigit) <= TrustedDigits && !text.Contains('E', StringComparison.OrdinalIgnoreCase))
            return text;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? number.ToString("G15", CultureInfo.InvariantCulture)
            : text;
    }

    private Place PlaceOf(string file, int row) => new(file, row, layout.ValueColumn, NameOf(row));

    private string NameOf(int row) => CellName.Of(row, layout.ValueColumn);
}
