namespace Evaluation.Custom;

/// <summary>What an adjustment of your own sees.</summary>
/// <param name="Total">The total so far, before its rounding, with at most 18 decimals.</param>
/// <param name="FullMark">The full mark of the total.</param>
/// <param name="Points">The points of the adjustment's observation; 0 when it needs none.</param>
public readonly record struct AdjustmentInput(decimal Total, decimal FullMark, decimal Points);
