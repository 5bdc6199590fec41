using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Reports.Excel.Writing;
using Evaluation.Schemes.Adjustments;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>Builds the sheet that an office fills in.</summary>
internal sealed class SelfScoreSheet
{
    private const string InputFill = "#FFF8DC";
    private const string BranchFill = "#EEF3F7";
    private const int MostPlaces = 4;

    private static readonly CellStyle Input = SheetStyles.Text with { Fill = InputFill, IsUnlocked = true };
    private static readonly CellStyle InputText = Input with { Format = "@", IsWrapped = true };
    private static readonly CellStyle InputNumber = Input with { Across = Alignment.Centre };
    private static readonly CellStyle Choice = InputNumber with { Format = "@" };
    private static readonly CellStyle Points = SheetStyles.Text with { Format = "0.00##" };
    private static readonly CellStyle Mark = SheetStyles.Centred with { Format = "General" };

    private readonly SelfScoreLayout layout;
    private readonly Language language;
    private readonly HiddenLists lists;
    private readonly SelfScoreFormulas formulas;
    private readonly LeafWords words;

    internal SelfScoreSheet(SelfScoreLayout layout, Language language)
    {
        (this.layout, this.language) = (layout, language);
        lists = new HiddenLists(layout, language);
        formulas = new SelfScoreFormulas(layout, language, lists);
        words = new LeafWords(layout, language);
    }

    internal HiddenLists Lists => lists;

    internal Sheet Build(string? subject)
    {
        // The rows are built first: only then is it known what formulas could not say.
        SheetRow[] rows = [.. layout.Rows.Select(Row)];
        var checks = new SelfScoreChecks(layout, language, lists, words);
        return new Sheet
        {
            Name = Say(SelfScoreTexts.Sheet),
            Tab = "#1F6AA5",
            Rows = [.. Head(subject), .. rows],
            Columns = Columns(),
            FrozenRows = SelfScoreLayout.HeadingRow,
            FrozenColumns = SelfScoreLayout.CodeColumn,
            Merged = [new CellRange(2, 1, 2, layout.CheckColumn), new CellRange(5, 1, 5, layout.CheckColumn), new CellRange(SelfScoreLayout.SubjectRow, SelfScoreLayout.FirstLevelColumn, SelfScoreLayout.SubjectRow, layout.WeightColumn)],
            Checks = [.. layout.Rows.Where(row => row.IsFilledIn).Select(checks.Of)],
            Notes = [.. layout.Rows.Where(row => row.Item < 0).Select(Note).Where(note => note.Text.Length > 0)],
            Formats =
            [
                new DataBar(CellRange.Cell(SelfScoreLayout.TotalRow, SelfScoreLayout.FirstLevelColumn), 0, Math.Max(layout.Scheme.FullMark, 1)),
                new Highlight(CellRange.Column(layout.CheckColumn, SelfScoreLayout.FirstRow, layout.LastRow), $"{First(layout.CheckColumn)}={CellName.Quoted(Say(SelfScoreTexts.LookAgain))}"),
            ],
            IsProtected = true,
            Print = new PrintSetup(RepeatedRows: SelfScoreLayout.HeadingRow),
        };
    }

    private SheetRow[] Head(string? subject)
    {
        string checks = CellRange.Column(layout.CheckColumn, SelfScoreLayout.FirstRow, layout.LastRow).ToString();
        int observed = layout.Rows.Count(row => row.IsObserved);
        string open = CellName.Quoted(Say(SelfScoreTexts.Open));
        CellStyle total = SheetStyles.Number(Math.Max(2, SheetStyles.PlacesOf([layout.Scheme.FullMark], MostPlaces))) with { IsBold = true, Size = 13 };
        string totalFormula = formulas.Total();
        return
        [
            new SheetRow([SheetCell.Of(SelfScoreTexts.Title.Format(language, SafeText.Line(layout.Scheme.Title)), SheetStyles.Title)], 28),
            new SheetRow([SheetCell.Of(Say(SelfScoreTexts.HowTo), SheetStyles.WrappedNote)], 36),
            new SheetRow(
            [
                SheetCell.Of(Say(SelfScoreTexts.Subject), SheetStyles.Strong), SheetCell.Blank(SheetStyles.Strong), SheetCell.Of(subject, InputText),
                .. Enumerable.Repeat(SheetCell.Blank(InputText), layout.WeightColumn - SelfScoreLayout.FirstLevelColumn),
            ]),
            new SheetRow(
            [
                SheetCell.Of(Say(SelfScoreTexts.Total), SheetStyles.Strong), SheetCell.Blank(SheetStyles.Strong), SheetCell.Calculated(totalFormula, null, total),
                SheetCell.Of(SelfScoreTexts.OutOf.Format(language, ScoreText.Format(layout.Scheme.FullMark)), SheetStyles.Plain),
                .. Enumerable.Repeat(default(SheetCell), layout.RequirementColumn - SelfScoreLayout.FirstLevelColumn - 2),
                SheetCell.Of(Say(SelfScoreTexts.Filled), SheetStyles.Strong),
                SheetCell.Told(FormattableString.Invariant($"{observed}-COUNTIF({checks},{open})&\" / {observed}\""), "", SheetStyles.Centred),
            ]),
            new SheetRow([SheetCell.Of(Truth(), SheetStyles.WrappedNote)], 20),
            new SheetRow([.. Headings().Select(heading => SheetCell.Of(heading, SheetStyles.Heading))]),
        ];
    }

    /// <summary>Whether the live total is what the program scores, and if not, why.</summary>
    private string Truth()
    {
        var reasons = new List<LocalText>();
        int pending = layout.Rows.Count(row => row.IsObserved && row.Indicator.Method is not Checklist && LeafFormulas.Of(row.Indicator, "A1", language, ("A1", "A1")) is null);
        if (pending > 0)
            reasons.Add(SelfScoreTexts.PartOfMethods.With(pending));
        if (layout.Scheme.Adjustments.Count > 0)
            reasons.Add(SelfScoreTexts.PartOfAdjustments);
        if (formulas.Unsaid.Count > pending)
            reasons.Add(SelfScoreTexts.PartOfRest);
        return reasons.Count == 0
            ? Say(SelfScoreTexts.IsExact)
            : SelfScoreTexts.IsPartial.Format(language, string.Join(Say(ReportTexts.Listing), reasons.Select(Say)));
    }

    private IEnumerable<string> Headings()
    {
        LocalText[] after =
            [SelfScoreTexts.Mark, SelfScoreTexts.Weight, SelfScoreTexts.Requirement, SelfScoreTexts.Value, SelfScoreTexts.Score, SelfScoreTexts.Link, SelfScoreTexts.Note, SelfScoreTexts.Check];
        return new[] { SelfScoreTexts.Number, SelfScoreTexts.Code }.Concat(Enumerable.Range(1, layout.Levels).Select(SelfScoreTexts.LevelHeading)).Concat(after).Select(Say);
    }

    private SheetRow Row(SelfScoreRow row)
    {
        CellStyle text = Style(SheetStyles.Wrapped, row);
        return new SheetRow(
        [
            SheetCell.Of(row.IsObserved ? layout.Rows.Count(other => other.IsObserved && other.Row <= row.Row) : null, Style(SheetStyles.Centred, row)),
            SheetCell.Of(row.Key, Style(SheetStyles.Text with { Ink = row.Item < 0 ? SheetStyles.Text.Ink : "#8794A1" }, row)),
            .. Enumerable.Range(1, layout.Levels).Select(level => SheetCell.Of(level == Math.Min(row.Depth, layout.Levels) ? Title(row) : "", text with { Indent = row.Item < 0 ? 0 : 1 })),
            SheetCell.Of(MarkOf(row), Style(Mark, row)),
            SheetCell.Of(row.Item < 0 ? row.Node.Weight : null, Style(Mark, row)),
            SheetCell.Of(row.IsFilledIn ? words.Requirement(row) : "", text),
            SheetCell.Blank(row.IsFilledIn ? ValueStyle(row) : text),
            SheetCell.Calculated(formulas.Score(row), null, Style(Points, row)),
            SheetCell.Blank(row.IsObserved ? InputText : text),
            SheetCell.Blank(row.IsObserved ? InputText : text),
            row.IsObserved ? SheetCell.Told(formulas.Check(row), "", Style(SheetStyles.Centred, row)) : SheetCell.Blank(text),
            .. Helpers(row),
        ]);
    }

    private IEnumerable<SheetCell> Helpers(SelfScoreRow row) => row.Kind is SelfScoreRowKind.Leaf or SelfScoreRowKind.Branch
        ? new[] { formulas.Gained(row), formulas.Possible(row), formulas.Rate(row) }.Select(formula => SheetCell.Calculated(formula, null, SheetStyles.Plain))
        : [];

    /// <summary>The full mark of a row; a veto has none to be had.</summary>
    private decimal? MarkOf(SelfScoreRow row) => row switch
    {
        { Item: >= 0 } => ((Checklist)row.Indicator.Method!).Items[row.Item].Points,
        { Kind: SelfScoreRowKind.Adjustment } when layout.EffectOf(row) is Failing => null,
        _ => row.Node.FullMark,
    };

    private string Title(SelfScoreRow row) => row.Kind switch
    {
        SelfScoreRowKind.Item when ((Checklist)row.Indicator.Method!).Items[row.Item] is var item => SelfScoreTexts.ItemMet.Format(language, SafeText.Line(item.Name), item.Points),
        SelfScoreRowKind.Adjustment => ReportTexts.Colon.Format(language, SelfScoreTexts.EffectOf(layout.EffectOf(row)), SafeText.Line(row.Indicator.Title)),
        _ => SafeText.Line(row.Indicator.Title),
    };

    private static CellStyle Style(CellStyle style, SelfScoreRow row) =>
        row.Kind == SelfScoreRowKind.Branch ? style with { IsBold = true, Fill = BranchFill } : style;

    /// <summary>What is no number is kept as it is typed: a date would become a number, and 1.10 the number 1.1.</summary>
    private static CellStyle ValueStyle(SelfScoreRow row) => row switch
    {
        { Kind: SelfScoreRowKind.Item } or { Indicator.Method: YesNo or LevelTable or Checklist } => Choice,
        { Indicator.Method.Accepts: ValueKind.Number or ValueKind.Count } => InputNumber,
        _ => InputText,
    };

    private CellNote Note(SelfScoreRow row) => new(row.Row, SelfScoreLayout.FirstLevelColumn + Math.Min(row.Depth, layout.Levels) - 1, words.Note(row));

    private SheetColumn[] Columns()
    {
        bool hasWeights = layout.Rows.Any(row => row.Node.Weight is not null);
        return
        [
            new SheetColumn(6), new SheetColumn(Widest: 20), .. Enumerable.Repeat(new SheetColumn(layout.Levels > 3 ? 18 : 24), layout.Levels),
            new SheetColumn(9), new SheetColumn(9, IsHidden: !hasWeights), new SheetColumn(26), new SheetColumn(16), new SheetColumn(11), new SheetColumn(36), new SheetColumn(30), new SheetColumn(11),
            .. Enumerable.Repeat(new SheetColumn(10, IsHidden: true), 3),
        ];
    }

    private static string First(int column) => CellName.Of(SelfScoreLayout.FirstRow, column);

    private string Say(LocalText text) => text.In(language);
}
