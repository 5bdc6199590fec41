namespace Evaluation.Reports.Excel.Writing;

/// <summary>A note (批注) that opens when the pointer rests on a cell.</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Text">What it says.</param>
internal sealed record CellNote(int Row, int Column, string Text);
