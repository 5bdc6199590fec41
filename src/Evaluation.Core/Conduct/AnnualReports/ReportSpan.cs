namespace Evaluation.Conduct.AnnualReports;

/// <summary>Cells of a grid that were merged into one.</summary>
/// <param name="Row">The first row, from 0.</param>
/// <param name="Column">The first column, from 0.</param>
/// <param name="Rows">How many rows; at least 1.</param>
/// <param name="Columns">How many columns; at least 1.</param>
public readonly record struct ReportSpan(int Row, int Column, int Rows, int Columns)
{
    /// <summary>Whether a cell is one of them.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    public bool Holds(int row, int column) => row >= Row && row - Row < Rows && column >= Column && column - Column < Columns;
}
