using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;
using Evaluation.Scoring;

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>Where everything stands in the self-scoring sheet of a scheme: what the writer writes and the reader looks for.</summary>
internal sealed class SelfScoreLayout
{
    internal const int SubjectRow = 3;
    internal const int TotalRow = 4;
    internal const int HeadingRow = 6;
    internal const int FirstRow = HeadingRow + 1;
    internal const int CodeColumn = 2;
    internal const int FirstLevelColumn = 3;

    /// <summary>More columns than the deepest tree needs.</summary>
    internal const int MostColumns = 64;

    /// <summary>The hidden sheet with the hash of the scheme, the lists and the place of each row.</summary>
    internal const string HiddenSheet = "_evaluation";

    /// <summary>What the first cell of that sheet says.</summary>
    internal const string Mark = "evaluation-selfscore";

    /// <summary>The version of the form; a reader knows by it what stands where.</summary>
    internal const int Version = 1;

    internal SelfScoreLayout(Scheme scheme)
    {
        Compiled = new CompiledScheme(scheme);
        Levels = Math.Max(1, Compiled.Layout.Nodes.Max(node => node.Depth));
        Rows = [.. AllRows()];
        RowOfNode = Rows.Where(row => row.Item < 0).ToDictionary(row => row.Node.Position, row => row.Row);
    }

    internal CompiledScheme Compiled { get; }

    internal Scheme Scheme => Compiled.Scheme;

    /// <summary>How many levels the tree has; each has a column.</summary>
    internal int Levels { get; }

    internal IReadOnlyList<SelfScoreRow> Rows { get; }

    /// <summary>The row of a node of the tree.</summary>
    internal Dictionary<int, int> RowOfNode { get; }

    internal int MarkColumn => FirstLevelColumn + Levels;

    internal int WeightColumn => MarkColumn + 1;

    internal int RequirementColumn => MarkColumn + 2;

    internal int ValueColumn => MarkColumn + 3;

    internal int ScoreColumn => MarkColumn + 4;

    internal int LinkColumn => MarkColumn + 5;

    internal int NoteColumn => MarkColumn + 6;

    internal int CheckColumn => MarkColumn + 7;

    /// <summary>Hidden: what the row gives the sum of its branch.</summary>
    internal int GainedColumn => MarkColumn + 8;

    /// <summary>Hidden: what it could give; 0 when it is left out.</summary>
    internal int PossibleColumn => MarkColumn + 9;

    /// <summary>Hidden: its score rate; no number when it is left out.</summary>
    internal int RateColumn => MarkColumn + 10;

    internal int LastRow => FirstRow + Rows.Count - 1;

    /// <summary>Whether a row may say that it does not apply: an adjustment that does not apply is one that nothing happened under.</summary>
    internal bool MayNotApply(SelfScoreRow row) => row.Kind == SelfScoreRowKind.Leaf && Scheme.Absence.NotApplicable != AbsenceRule.Refuse;

    /// <summary>The adjustment that a row is about.</summary>
    internal Adjustment AdjustmentOf(SelfScoreRow row) => Scheme.Adjustments.First(adjustment => adjustment.Code == row.Indicator.Code);

    /// <summary>What the adjustment of a row does.</summary>
    internal AdjustmentEffect EffectOf(SelfScoreRow row) => AdjustmentOf(row).Effect;

    private IEnumerable<SelfScoreRow> AllRows()
    {
        int row = FirstRow;
        foreach (SchemeNode node in Compiled.Layout.Nodes.Skip(1))
        {
            SelfScoreRowKind kind = node.IsLeaf ? SelfScoreRowKind.Leaf : SelfScoreRowKind.Branch;
            foreach (SelfScoreRow one in WithItems(new SelfScoreRow(kind, row, node.Depth, node.Indicator!, node)))
            {
                yield return one;
                row++;
            }
        }

        foreach (SchemeNode input in Compiled.Layout.Inputs)
        {
            foreach (SelfScoreRow one in WithItems(new SelfScoreRow(SelfScoreRowKind.Adjustment, row, 1, input.Indicator!, input)))
            {
                yield return one;
                row++;
            }
        }
    }

    private static IEnumerable<SelfScoreRow> WithItems(SelfScoreRow leaf)
    {
        yield return leaf;
        for (int item = 0; item < leaf.ItemCount; item++)
            yield return leaf with { Kind = SelfScoreRowKind.Item, Row = leaf.Row + item + 1, Item = item };
    }
}
