namespace Evaluation.Reports.Charts.Layouts;

/// <summary>What a heat map shows.</summary>
/// <param name="Rows">The name of each row, safe to draw.</param>
/// <param name="Columns">The heading of each column, safe to draw.</param>
/// <param name="Values">By row and column, the value; <see langword="null"/> or NaN for none.</param>
internal sealed record HeatCells(ValueList<string> Rows, ValueList<string> Columns, double?[][] Values)
{
    /// <summary>By row and column, whether the number stands in brackets; <see langword="null"/> for nowhere.</summary>
    internal bool[][]? IsMarked { get; init; }

    /// <summary>One more number for each row, without a ground; empty for none.</summary>
    internal ValueList<double?> Last { get; init; } = [];

    /// <summary>Whether rows and columns are the same members, so that cells are squares as far as there are many, and one with itself has the ground of nothing.</summary>
    internal bool IsSquare { get; init; }

    /// <summary>The value of a cell; <see langword="null"/> where it is not a number.</summary>
    internal double? this[int row, int column] => Values[row][column] is { } value && double.IsFinite(value) ? value : null;
}
