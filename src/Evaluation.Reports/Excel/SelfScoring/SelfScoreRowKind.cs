namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>What a row of a self-scoring sheet is about.</summary>
internal enum SelfScoreRowKind : byte
{
    /// <summary>A branch, whose score is worked out.</summary>
    Branch = 0,

    /// <summary>A leaf of the tree, which the office fills in.</summary>
    Leaf = 1,

    /// <summary>An item of the checklist of the leaf above, answered with yes or no.</summary>
    Item = 2,

    /// <summary>What an adjustment needs to know; it is no part of the live total.</summary>
    Adjustment = 3,
}
