using Evaluation.Conduct.AnnualReports;
using Evaluation.Diagnostics;
using Evaluation.Patterns.Texts;
using Evaluation.Schemes.Yaml;

namespace Evaluation.Reports.Excel.Dossiers;

/// <summary>Reads a filled-in workbook as the tree that a YAML file would give, each value with its sheet and cell.</summary>
internal sealed class DossierCells(ReportDocument workbook, DiagnosticBag diagnostics)
{
    private readonly Dictionary<ReportGrid, HashSet<(int Row, int Column)>> covered = CoveredIn(workbook);

    private readonly List<(string Name, YamlMapping Map, Dictionary<string, Place> Empty)> programmes = [];

    /// <summary>The tree; <see langword="null"/> when there is no sheet of programmes, which is told.</summary>
    internal YamlMapping? Read()
    {
        ReportGrid? sheet = Sheet(DossierLayout.Programmes);
        int row = sheet is null ? -1 : Enumerable.Range(0, sheet.Rows.Count).FirstOrDefault(i => IsCalled(DossierLayout.Fields[0].Title, Text(sheet, i, 0)), -1);
        if (sheet is null || row < 0)
        {
            diagnostics.Add(DossierWorkbookDiagnostics.NoDossier, new Place(workbook.Name, 0, 0), DossierLayout.Programmes, DossierLayout.Fields[0].Title);
            return null;
        }

        for (int column = 1; column < sheet.Rows.Max(cells => cells.Count); column++)
            ReadProgramme(sheet, row, column);
        TellUnknown(sheet, Enumerable.Range(row, sheet.Rows.Count - row).Select(i => (i, 0)), DossierLayout.Fields);
        if (programmes.Count == 0)
            programmes.Add(("", new YamlMapping(At(sheet, row, 1), []), []));
        foreach (DossierPart part in DossierLayout.Parts)
            ReadPart(part);
        return programmes.Count == 1 ? programmes[0].Map
            : new YamlMapping(At(sheet, row, 0), [(Key("programmes"), new YamlSequence(At(sheet, row, 0), [.. programmes.Select(programme => programme.Map)]))]);
    }

    private void ReadProgramme(ReportGrid sheet, int firstRow, int column)
    {
        var map = new YamlMapping(At(sheet, firstRow, column), []);
        var empty = new Dictionary<string, Place>(StringComparer.Ordinal);
        for (int row = firstRow; row < sheet.Rows.Count; row++)
        {
            if (Field(DossierLayout.Fields, Text(sheet, row, 0)) is not { } field || Value(field, sheet, row, column) is not { } value)
                continue;
            Put(map, field.Key, value);
            if (field.Kind == FieldKind.EmptyList)
                empty.TryAdd(field.Key, value.Place);
        }

        if (map.Entries.Count > 0)
            programmes.Add((Text(sheet, firstRow, column).Trim(), map, empty));
    }

    private void ReadPart(DossierPart part)
    {
        if (Sheet(part.Title) is not { } sheet)
            return;
        int heading = Enumerable.Range(0, sheet.Rows.Count).FirstOrDefault(i => sheet.Rows[i].Any(text => IsCalled(part.Fields[0].Title, text)) && sheet.Rows[i].Count(text => text.Length > 0) > 1, -1);
        if (heading < 0)
            return;
        (int Column, DossierField Field)[] columns = [.. Enumerable.Range(0, sheet.Rows[heading].Count)
            .Select(column => (column, Field([DossierLayout.Owner, .. part.Fields], sheet.Rows[heading][column])!)).Where(column => column.Item2 is not null)];
        TellUnknown(sheet, Enumerable.Range(0, sheet.Rows[heading].Count).Select(column => (heading, column)), [DossierLayout.Owner, .. part.Fields]);
        for (int row = heading + 1; row < sheet.Rows.Count; row++)
            ReadItem(part, sheet, row, columns);
    }

    private void ReadItem(DossierPart part, ReportGrid sheet, int row, (int Column, DossierField Field)[] columns)
    {
        var item = new YamlMapping(At(sheet, row, 0), []);
        string owner = "";
        foreach ((int column, DossierField field) in columns)
        {
            if (field == DossierLayout.Owner)
                owner = Text(sheet, row, column).Trim();
            else if (Value(field, sheet, row, column) is { } value)
                Put(item, field.Key, value);
        }

        if (item.Entries.Count == 0)
            return;
        int programme = owner.Length == 0 && programmes.Count == 1 ? 0 : programmes.FindIndex(one => one.Name == owner);
        if (programme < 0)
            diagnostics.Add(DossierWorkbookDiagnostics.NoSuchProgramme, At(sheet, row, 0), owner, DossierLayout.Programmes);
        else
            Append(programmes[programme].Map, programmes[programme].Empty, part, item);
    }

    private void Append(YamlMapping programme, Dictionary<string, Place> empty, DossierPart part, YamlMapping item)
    {
        if (Holder(programme, part.Key, item.Place, out string key) is not { } holder)
            return;
        YamlNode? there = holder.Entries.FirstOrDefault(entry => entry.Key.Text == key).Value;
        if (there is null)
            holder.Entries.Add((Key(key), new YamlSequence(item.Place, [item])));
        else
            (there as YamlSequence)?.Items.Add(item);
        if (empty.Remove(part.Key, out Place place))
            diagnostics.Add(DossierWorkbookDiagnostics.NotEmpty, place, part.Title);
    }

    /// <summary>What stands in a cell as YAML would have it; <see langword="null"/> for nothing.</summary>
    private YamlNode? Value(DossierField field, ReportGrid sheet, int row, int column)
    {
        string text = Text(sheet, row, column);
        string plain = PlainText.Composed(text).Trim();
        Place place = At(sheet, row, column);
        if (plain.Length == 0)
            return null;
        return field.Kind switch
        {
            FieldKind.EmptyList when CellTexts.IsNone(plain) => new YamlSequence(place, []),
            FieldKind.EmptyList => new YamlScalar(place, plain, IsPlain: false),
            FieldKind.Texts => new YamlSequence(place, [.. CellTexts.Split(text).Select(one => new YamlScalar(place, one, IsPlain: false))]),
            FieldKind.Number or FieldKind.Count => new YamlScalar(place, plain, IsPlain: true),
            FieldKind.Date => new YamlScalar(place, plain, IsPlain: false),
            FieldKind.Flag => Flag(plain) is { } flag ? new YamlScalar(place, flag ? "true" : "false", IsPlain: true) : new YamlScalar(place, plain, IsPlain: false),
            FieldKind.Choice => new YamlScalar(place, field.Choices.FirstOrDefault(choice => IsCalled(choice.Title, plain)).Key ?? plain, IsPlain: false),
            _ => new YamlScalar(place, text, IsPlain: false),
        };
    }

    private static bool? Flag(string text) => IsCalled(DossierChoices.Yes, text) || text.Equals("true", StringComparison.OrdinalIgnoreCase) ? true
        : IsCalled(DossierChoices.No, text) || text.Equals("false", StringComparison.OrdinalIgnoreCase) ? false
        : null;

    private static void Put(YamlMapping map, string path, YamlNode value)
    {
        if (Holder(map, path, value.Place, out string key) is { } holder)
            holder.Entries.Add((Key(key), value));
    }

    /// <summary>The mapping that a key belongs to, made where it is not there.</summary>
    private static YamlMapping? Holder(YamlMapping map, string path, Place place, out string key)
    {
        string[] keys = path.Split('.');
        key = keys[^1];
        if (keys.Length == 1)
            return map;
        if (map.Entries.FirstOrDefault(entry => entry.Key.Text == keys[0]).Value is { } there)
            return there as YamlMapping;
        var part = new YamlMapping(place, []);
        map.Entries.Add((Key(keys[0]), part));
        return part;
    }

    private void TellUnknown(ReportGrid sheet, IEnumerable<(int Row, int Column)> labels, IEnumerable<DossierField> fields)
    {
        foreach ((int row, int column) in labels)
        {
            if (Text(sheet, row, column) is { } label && label.Trim().Length > 0 && Field(fields, label) is null)
                diagnostics.Add(DossierWorkbookDiagnostics.UnknownLabel, At(sheet, row, column), label);
        }
    }

    private ReportGrid? Sheet(LocalText title) => workbook.Grids.FirstOrDefault(grid => IsCalled(title, grid.Part));

    private static DossierField? Field(IEnumerable<DossierField> fields, string label) => fields.FirstOrDefault(field => IsCalled(field.Title, label));

    private static bool IsCalled(LocalText title, string label) =>
        label.Trim() is var plain && (plain == title.Chinese || plain.Equals(title.English, StringComparison.OrdinalIgnoreCase));

    /// <summary>What stands in a cell by itself: of merged cells the first has the text.</summary>
    private string Text(ReportGrid sheet, int row, int column) =>
        column < sheet.Rows[row].Count && !covered[sheet].Contains((row, column)) ? sheet.Rows[row][column] : "";

    private static Dictionary<ReportGrid, HashSet<(int Row, int Column)>> CoveredIn(ReportDocument workbook)
    {
        var covered = new Dictionary<ReportGrid, HashSet<(int Row, int Column)>>(ReferenceEqualityComparer.Instance);
        foreach (ReportGrid sheet in workbook.Grids)
            covered[sheet] = [.. sheet.Spans.SelectMany(Covered)];
        return covered;
    }

    private static IEnumerable<(int Row, int Column)> Covered(ReportSpan span) =>
        from row in Enumerable.Range(span.Row, span.Rows)
        from column in Enumerable.Range(span.Column, span.Columns)
        where (row, column) != (span.Row, span.Column)
        select (row, column);

    private static Place At(ReportGrid sheet, int row, int column) => new(sheet.Where, row + 1, column + 1);

    private static YamlScalar Key(string key) => new(Place.Unknown, key, IsPlain: true);
}
