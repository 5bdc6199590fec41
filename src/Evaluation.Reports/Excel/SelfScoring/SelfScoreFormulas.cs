using System.Globalization;
using Evaluation.Reports.Excel.Writing;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>The formulas of a self-scoring sheet: the score of each row, what it gives its branch, and the total.</summary>
/// <remarks>
/// A score cell holds a number, no text at all when the row is left out, <see cref="SelfScoreTexts.Pending"/> where only the program can score it, or
/// <see cref="SelfScoreTexts.Wrong"/> for a value that cannot be scored. The last two count nothing and are not left out, so that the total is never too high.
/// </remarks>
internal sealed class SelfScoreFormulas(SelfScoreLayout layout, Language language, HiddenLists lists)
{
    /// <summary>The most arguments of a function.</summary>
    private const int MostArguments = 250;

    private const string LeftOut = "\"\"";

    private readonly string pending = CellName.Quoted(SelfScoreTexts.Pending.In(language));
    private readonly string wrong = CellName.Quoted(SelfScoreTexts.Wrong.In(language));
    private readonly string notApplicable = CellName.Quoted(SelfScoreTexts.NotApplicable.In(language));

    /// <summary>Nodes that only the program can score as they should be.</summary>
    internal HashSet<int> Unsaid { get; } = [];

    internal string Score(SelfScoreRow row) => row.Kind switch
    {
        SelfScoreRowKind.Branch => Branch(row.Node),
        SelfScoreRowKind.Item => Item(row),
        _ => Leaf(row),
    };

    internal string Total() => Branch(layout.Compiled.Layout.Nodes[0]);

    /// <summary>What a row gives the sum of its branch.</summary>
    internal string Gained(SelfScoreRow row) => FormattableString.Invariant($"IF(ISNUMBER({Cell(row, layout.ScoreColumn)}),{Cell(row, layout.ScoreColumn)}*{Gain(row.Node)},0)");

    /// <summary>What it could give; nothing when it is left out.</summary>
    internal string Possible(SelfScoreRow row) =>
        FormattableString.Invariant($"IF({Cell(row, layout.ScoreColumn)}={LeftOut},0,{LeafFormulas.Text(row.Node.FullMark)}*{Gain(row.Node)})");

    /// <summary>Its score rate; no number when it is left out.</summary>
    internal string Rate(SelfScoreRow row)
    {
        string score = Cell(row, layout.ScoreColumn);
        return row.Node.FullMark == 0
            ? LeftOut
            : FormattableString.Invariant($"IF(ISNUMBER({score}),{score}/{LeafFormulas.Text(row.Node.FullMark)},IF({score}={LeftOut},{LeftOut},0))");
    }

    /// <summary>Whether a row is filled in, and whether that can be scored.</summary>
    internal string Check(SelfScoreRow row)
    {
        string score = Cell(row, layout.ScoreColumn);
        string open = CellName.Quoted(SelfScoreTexts.Open.In(language));
        string answer = $"IF({score}={wrong},{CellName.Quoted(SelfScoreTexts.LookAgain.In(language))},IF({score}={pending},{CellName.Quoted(SelfScoreTexts.ByProgram.In(language))},\"✓\"))";
        return $"IF({IsBlank(row)},{open},{answer})";
    }

    private string Leaf(SelfScoreRow row)
    {
        string value = Cell(row, layout.ValueColumn);
        AbsencePolicy absence = layout.Scheme.Absence;
        AbsenceRule missing = row.Kind == SelfScoreRowKind.Adjustment
            ? layout.AdjustmentOf(row).Missing
            : absence.Missing;
        if (row.Node.Rounding.Mode is not (RoundingMode.None or RoundingMode.HalfUp))
            Unsaid.Add(row.Node.Position);
        if (missing == AbsenceRule.SpreadEvenly || absence.NotApplicable == AbsenceRule.SpreadEvenly)
            Unsaid.Add(0);
        string scored = row.ItemCount > 0 ? Rounded(row.Node, Items(row)) : Method(row, value);
        return $"IF({IsBlank(row)},{Absent(row, missing)},IF({value}={notApplicable},{Absent(row, absence.NotApplicable)},{scored}))";
    }

    private string Method(SelfScoreRow row, string value)
    {
        if (LeafFormulas.Of(row.Indicator, value, language, lists.LevelsOf(row.Indicator.Code)) is not { } method)
        {
            Unsaid.Add(row.Node.Position);
            return pending;
        }

        string answer = $"IF({method.Guard},{Rounded(row.Node, method.Points)},{wrong})";
        return method.NeedsNumber ? $"IF(ISNUMBER({value}),{answer},{wrong})" : answer;
    }

    private static string Absent(SelfScoreRow row, AbsenceRule rule) => rule switch
    {
        AbsenceRule.FullMark => LeafFormulas.Text(row.Node.FullMark),
        AbsenceRule.Rescale or AbsenceRule.SpreadEvenly => LeftOut,
        _ => "0",
    };

    private string Item(SelfScoreRow row)
    {
        var list = (Checklist)row.Indicator.Method!;
        int first = list.Gated ? row.Row - row.Item : row.Row;
        string yes = CellName.Quoted(SelfScoreTexts.Yes.In(language));
        string met = FormattableString.Invariant($"COUNTIF({CellRange.Column(layout.ValueColumn, first, row.Row)},{yes})={row.Row - first + 1}");
        return $"IF({met},{LeafFormulas.Text(list.Items[row.Item].Points)},0)";
    }

    private string Items(SelfScoreRow row) => $"SUM({ItemCells(row, layout.ScoreColumn)})";

    private string IsBlank(SelfScoreRow row)
    {
        string blank = $"LEN({Cell(row, layout.ValueColumn)})=0";
        return row.ItemCount == 0 ? blank : $"AND({blank},COUNTA({ItemCells(row, layout.ValueColumn)})=0)";
    }

    private string ItemCells(SelfScoreRow row, int column) => CellRange.Column(column, row.Row + 1, row.Row + row.ItemCount).ToString();

    private string Branch(SchemeNode node)
    {
        Aggregation aggregation = node.Indicator?.Aggregation ?? layout.Scheme.Aggregation;
        if (node.Rounding.Mode is not (RoundingMode.None or RoundingMode.HalfUp))
            Unsaid.Add(node.Position);
        int[] rows = [.. node.Children.Select(child => layout.RowOfNode[child])];
        string? formula = aggregation switch
        {
            Sum or WeightedMean => Linear(node, aggregation, rows),
            Minimum or Maximum => Extreme(node, aggregation, rows),
            _ => null,
        };
        if (formula is null)
            Unsaid.Add(node.Position);
        return formula ?? pending;
    }

    private string? Linear(SchemeNode node, Aggregation aggregation, int[] rows)
    {
        if (Arguments(rows, layout.GainedColumn) is not { } gained || Arguments(rows, layout.PossibleColumn) is not { } possible)
            return null;
        string score = Rounded(node, $"{LeafFormulas.Text(node.FullMark)}*SUM({gained})/SUM({possible})");
        return $"IF({TooFew(node, aggregation, rows, $"SUM({possible})")},{LeftOut},{score})";
    }

    private string? Extreme(SchemeNode node, Aggregation aggregation, int[] rows)
    {
        if (Arguments(rows, layout.RateColumn) is not { } rates)
            return null;
        string function = aggregation is Minimum ? "MIN" : "MAX";
        string score = Rounded(node, $"{LeafFormulas.Text(node.FullMark)}*{function}({rates})");
        decimal share = Math.Max(aggregation.MinimumWeight, aggregation.MinimumCount);
        return $"IF(COUNT({rates})<{LeafFormulas.Text(Math.Max(1, Math.Ceiling(share * rows.Length)))},{LeftOut},{score})";
    }

    /// <summary>Whether too little of a branch has a score for it to have one.</summary>
    private string TooFew(SchemeNode node, Aggregation aggregation, int[] rows, string possible)
    {
        string nothing = $"{possible}=0";
        if (aggregation is { MinimumWeight: 0, MinimumCount: 0 })
            return nothing;
        decimal all = node.Children.Sum(child => layout.Compiled.Layout.Nodes[child] is var one ? one.FullMark * Ratio(one) : 0);
        string weight = $"{possible}<{LeafFormulas.Text(aggregation.MinimumWeight * all)}-1E-9";
        string count = $"COUNT({Arguments(rows, layout.RateColumn)})<{LeafFormulas.Text(Math.Ceiling(aggregation.MinimumCount * rows.Length))}";
        return $"OR({nothing},{weight},{count})";
    }

    /// <summary>The cells of rows in a column as the arguments of a function; <see langword="null"/> when they are too many.</summary>
    private static string? Arguments(int[] rows, int column)
    {
        var ranges = new List<CellRange>();
        foreach (int row in rows)
        {
            if (ranges.Count > 0 && ranges[^1].LastRow == row - 1)
                ranges[^1] = ranges[^1] with { LastRow = row };
            else
                ranges.Add(CellRange.Cell(row, column));
        }

        return ranges.Count > MostArguments ? null : string.Join(',', ranges);
    }

    private static string Rounded(SchemeNode node, string expression) => node.Rounding.Mode == RoundingMode.HalfUp
        ? string.Create(CultureInfo.InvariantCulture, $"ROUND(ROUND({expression},11),{node.Rounding.Digits})")
        : expression;

    /// <summary>What a point of a node counts in the sum of its branch, as a formula.</summary>
    private static string Gain(SchemeNode node) =>
        node.Weight is { } weight && node.FullMark != 0 ? $"{LeafFormulas.Text(weight)}/{LeafFormulas.Text(node.FullMark)}" : "1";

    private static decimal Ratio(SchemeNode node) => node.Weight is { } weight && node.FullMark != 0 ? weight / node.FullMark : 1;

    private static string Cell(SelfScoreRow row, int column) => CellName.Of(row.Row, column);
}
