using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>A row of a self-scoring sheet.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Row">Its row, from 1.</param>
/// <param name="Depth">Its level in the tree, from 1.</param>
/// <param name="Indicator">The indicator; of an item and an adjustment the leaf that is observed.</param>
/// <param name="Node">The indicator's node in the tree or beside it.</param>
internal sealed record SelfScoreRow(SelfScoreRowKind Kind, int Row, int Depth, Indicator Indicator, SchemeNode Node)
{
    /// <summary>Parts the code of a checklist and the number of its item.</summary>
    internal const char ItemMark = '#';

    /// <summary>The item of a checklist, counted from 0; -1 for none.</summary>
    internal int Item { get; init; } = -1;

    /// <summary>Whether the office fills in a value.</summary>
    internal bool IsFilledIn => Kind != SelfScoreRowKind.Branch;

    /// <summary>Whether evidence and a remark belong to it: it is observed.</summary>
    internal bool IsObserved => Kind is SelfScoreRowKind.Leaf or SelfScoreRowKind.Adjustment;

    /// <summary>What names the row in the file: the code, of an item with its number.</summary>
    internal string Key => Item < 0 ? Indicator.Code : FormattableString.Invariant($"{Indicator.Code}{ItemMark}{Item + 1}");

    /// <summary>The number of items in the rows below it.</summary>
    internal int ItemCount => Kind != SelfScoreRowKind.Item && Indicator.Method is Checklist list ? list.Items.Count : 0;
}
