namespace Evaluation.Reports.Charts.Robustness;

/// <summary>What a heat map of probabilities shows.</summary>
/// <param name="Rows">The name of each row, safe to draw.</param>
/// <param name="Columns">The heading of each column, safe to draw.</param>
/// <param name="Values">By row and column, the probability; <see langword="null"/> or NaN for none.</param>
/// <param name="IsMarked">By row and column, whether the number stands in brackets.</param>
internal sealed record HeatCells(ValueList<string> Rows, ValueList<string> Columns, double?[][] Values, bool[][] IsMarked);
