using System.Globalization;
using Evaluation.Conduct.Dossiers;
using Evaluation.Conduct.Dossiers.Yaml;
using Evaluation.Reports.Excel.Writing;
using Evaluation.Reports.Office;
using Evaluation.Schemes.Yaml;

namespace Evaluation.Reports.Excel.Dossiers;

/// <summary>Writes dossiers as sheets to be filled in: one of programmes, one for each list.</summary>
internal sealed class DossierSheets(ValueList<Dossier> dossiers, Language language)
{
    private const int FewestColumns = 3;
    private const int SpareRows = 200;
    private const int HeadingRow = 3;

    private static readonly CellStyle Label = SheetStyles.Heading with { Across = Alignment.Left };

    private readonly YamlMapping[] trees = [.. dossiers.Select(DossierTree.Of)];

    private int Columns => Math.Max(trees.Length, FewestColumns);

    internal Workbook Workbook() => new()
    {
        Properties = new OfficeProperties { Title = DossierTexts.Title.In(language), Language = language },
        Sheets = [Guide(), Programmes(), .. DossierLayout.Parts.Select(Part)],
    };

    private Sheet Guide() => new()
    {
        Name = DossierTexts.Guide.In(language),
        Rows = [new SheetRow([SheetCell.Of(DossierTexts.Title.In(language), SheetStyles.Title)]), .. DossierTexts.GuideLines.Select(line => new SheetRow([SheetCell.Of(line.In(language), SheetStyles.WrappedNote)]))],
        Columns = [new SheetColumn(100)],
        Print = new PrintSetup(IsLandscape: false),
    };

    private Sheet Programmes() => new()
    {
        Name = DossierLayout.Programmes.In(language),
        Rows = Top(DossierLayout.Programmes, DossierTexts.ProgrammesNote).Concat(DossierLayout.Fields.Select(field => new SheetRow(
            [SheetCell.Of(field.Title.In(language), Label), .. Enumerable.Range(0, Columns).Select(column => CellOf(field, column < trees.Length ? Find(trees[column], field.Key) : null))]))),
        Columns = [new SheetColumn(38), .. Enumerable.Repeat(new SheetColumn(32), Columns)],
        FrozenRows = HeadingRow,
        FrozenColumns = 1,
        Checks = [.. DossierLayout.Fields.Select((field, i) => CheckOf(field, new CellRange(HeadingRow + i, 2, HeadingRow + i, Columns + 1)))],
    };

    private Sheet Part(DossierPart part)
    {
        SheetRow[] rows = [.. trees.SelectMany(tree => Items(tree, part.Key).Select(item => new SheetRow(
            [SheetCell.Of(Find(tree, "programme") is YamlScalar name ? name.Text : "", SheetStyles.Text), .. part.Fields.Select(field => CellOf(field, Find(item, field.Key)))])))];
        DossierField[] fields = [DossierLayout.Owner, .. part.Fields];
        int last = HeadingRow + rows.Length + SpareRows;
        return new Sheet
        {
            Name = part.Title.In(language),
            Rows = Top(part.Title, DossierTexts.PartNote).Append(new SheetRow([.. fields.Select(field => SheetCell.Of(field.Title.In(language), SheetStyles.Heading))])).Concat(rows),
            Columns = [new SheetColumn(28), .. part.Fields.Select(field => new SheetColumn(field.Kind is FieldKind.Text or FieldKind.Texts ? 26 : 16))],
            FrozenRows = HeadingRow,
            Checks = [.. fields.Select((field, column) => CheckOf(field, new CellRange(HeadingRow + 1, column + 1, last, column + 1)))],
        };
    }

    private IEnumerable<SheetRow> Top(LocalText title, LocalText note) =>
        [new SheetRow([SheetCell.Of(title.In(language), SheetStyles.Title)]), new SheetRow([SheetCell.Of(note.In(language), SheetStyles.Note)])];

    private SheetCell CellOf(DossierField field, YamlNode? node) => (field.Kind, node) switch
    {
        (FieldKind.EmptyList, YamlSequence { Items.Count: 0 }) => SheetCell.Of(DossierChoices.None.In(language), SheetStyles.Text),
        (FieldKind.Texts, YamlSequence texts) => SheetCell.Of(CellTexts.Join([.. texts.Items.OfType<YamlScalar>().Select(text => text.Text)], language), SheetStyles.Wrapped),
        (FieldKind.Date, YamlScalar date) => SheetCell.Of(DateOnly.ParseExact(date.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture), SheetStyles.Date),
        (FieldKind.Number or FieldKind.Count, YamlScalar number) => NumberCell(decimal.Parse(number.Text, CultureInfo.InvariantCulture)),
        (FieldKind.Flag, YamlScalar flag) => SheetCell.Of((flag.Text == "true" ? DossierChoices.Yes : DossierChoices.No).In(language), SheetStyles.Centred),
        (FieldKind.Choice, YamlScalar choice) => SheetCell.Of(field.Choices.First(one => one.Key == choice.Text).Title.In(language), SheetStyles.Text),
        (FieldKind.Text, YamlScalar text) => SheetCell.Of(text.Text, SheetStyles.Wrapped),
        _ => SheetCell.Blank(field.Kind == FieldKind.Date ? SheetStyles.Date : SheetStyles.Wrapped),
    };

    /// <summary>A workbook keeps about sixteen digits; a number with more is written as text.</summary>
    private static SheetCell NumberCell(decimal number) =>
        (decimal)(double)number == number ? SheetCell.Of(number, SheetStyles.Text) : SheetCell.Of(number.ToString(CultureInfo.InvariantCulture), SheetStyles.Text);

    private InputCheck CheckOf(DossierField field, CellRange range)
    {
        InputCheck check = field.Kind switch
        {
            FieldKind.Count => InputCheck.Whole(range, 0, int.MaxValue),
            FieldKind.Number => InputCheck.Number(range, 0, null),
            FieldKind.Date => InputCheck.Day(range),
            FieldKind.Flag => InputCheck.OneOf(range, Listed([DossierChoices.Yes, DossierChoices.No])),
            FieldKind.Choice => InputCheck.OneOf(range, Listed(field.Choices.Select(choice => choice.Title))),
            FieldKind.EmptyList => InputCheck.OneOf(range, Listed([DossierChoices.None])),
            _ when field == DossierLayout.Owner => InputCheck.OneOf(range, CellName.On(
                DossierLayout.Programmes.In(language), CellName.Absolute(HeadingRow, 2) + ":" + CellName.Absolute(HeadingRow, Columns + 1))),
            _ => InputCheck.Anything(range),
        };
        return check with { PromptTitle = field.Title.In(language), Prompt = (field.Help ?? DossierTexts.HelpOf(field)).In(language), Refusal = DossierTexts.Refused.In(language) };
    }

    private string Listed(IEnumerable<LocalText> titles) => CellName.Quoted(string.Join(',', titles.Select(title => title.In(language))));

    private static IEnumerable<YamlMapping> Items(YamlMapping tree, string key) => Find(tree, key) is YamlSequence list ? list.Items.OfType<YamlMapping>() : [];

    /// <summary>The node under a key, or under one of a part: <c>scheme.published</c>.</summary>
    private static YamlNode? Find(YamlMapping tree, string path)
    {
        YamlNode? node = tree;
        foreach (string key in path.Split('.'))
            node = node is YamlMapping map ? map.Entries.FirstOrDefault(entry => entry.Key.Text == key).Value : null;
        return node;
    }
}
