using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Evaluation.Observations;
using Evaluation.Reports.Excel.SelfScoring;
using Evaluation.Reports.Excel.Writing;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;

namespace Evaluation.Reports.Excel;

/// <summary>A template that somebody fills in, with the SDK in place of an office program.</summary>
internal sealed class FilledTemplate : IDisposable
{
    private readonly MemoryStream stream = new();
    private readonly SpreadsheetDocument document;
    private readonly SheetData rows;

    internal FilledTemplate(Scheme scheme, string? subject = "某局", Language language = Language.Chinese)
    {
        Layout = new SelfScoreLayout(scheme);
        Language = language;
        SelfScoreTemplate.Of(scheme, subject, language).Write(stream);
        document = SpreadsheetDocument.Open(stream, isEditable: true);
        rows = document.WorkbookPart!.WorksheetParts.Select(part => part.Worksheet!).Single(sheet => sheet.Descendants<DataValidation>().Any() || sheet.Descendants<LegacyDrawing>().Any()).GetFirstChild<SheetData>()!;
    }

    internal SelfScoreLayout Layout { get; }

    private Language Language { get; }

    internal FilledTemplate Text(string cell, string text)
    {
        Cell at = At(cell);
        at.RemoveAllChildren();
        at.DataType = CellValues.InlineString;
        at.InlineString = new InlineString(new Text(text));
        return this;
    }

    internal FilledTemplate Number(string cell, decimal number)
    {
        Cell at = At(cell);
        at.RemoveAllChildren();
        at.DataType = CellValues.Number;
        at.CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    internal FilledTemplate Formula(string cell, string formula)
    {
        Cell at = At(cell);
        at.RemoveAllChildren();
        at.CellFormula = new CellFormula(formula);
        return this;
    }

    /// <summary>Fills in the row of a leaf, of a checklist those of its items.</summary>
    internal FilledTemplate Leaf(string code, ObservedValue value, string? link = null, string? remark = null)
    {
        SelfScoreRow row = Layout.Rows.Single(row => row.Item < 0 && row.Indicator.Code == code);
        if (value.Kind == ValueKind.Checklist)
        {
            var list = (Checklist)row.Indicator.Method!;
            for (int item = 0; item < list.Items.Count; item++)
                Text(Value(row.Row + 1 + item), (value.ToString().Split(';').Contains(list.Items[item].Name) ? SelfScoreTexts.Yes : SelfScoreTexts.No).In(Language));
        }
        else if (value.Kind is ValueKind.Number or ValueKind.Count)
        {
            Number(Value(row.Row), value.Number);
        }
        else if (value.Kind != ValueKind.Missing)
        {
            Text(Value(row.Row), value.Kind == ValueKind.NotApplicable ? SelfScoreTexts.NotApplicable.In(Language) : value.Kind == ValueKind.YesNo ? (value.IsYes ? SelfScoreTexts.Yes : SelfScoreTexts.No).In(Language) : value.ToString());
        }

        if (link is not null)
            Text(CellName.Of(row.Row, Layout.LinkColumn), link);
        if (remark is not null)
            Text(CellName.Of(row.Row, Layout.NoteColumn), remark);
        return this;
    }

    /// <summary>The cell of a leaf's value.</summary>
    internal string ValueOf(string code) => Value(Layout.Rows.Single(row => row.Item < 0 && row.Indicator.Code == code).Row);

    internal byte[] Save()
    {
        document.Save();
        document.Dispose();
        return stream.ToArray();
    }

    public void Dispose() => document.Dispose();

    private string Value(int row) => CellName.Of(row, Layout.ValueColumn);

    private Cell At(string name) => rows.Descendants<Cell>().Single(cell => cell.CellReference == name);
}
