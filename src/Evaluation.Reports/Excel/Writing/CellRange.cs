namespace Evaluation.Reports.Excel.Writing;

/// <summary>A rectangle of cells, its corners counted from 1 and included.</summary>
internal readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    /// <summary>One cell.</summary>
    internal static CellRange Cell(int row, int column) => new(row, column, row, column);

    /// <summary>A part of one column.</summary>
    internal static CellRange Column(int column, int firstRow, int lastRow) => new(firstRow, column, lastRow, column);

    /// <summary>Such as <c>B3:B20</c>, or <c>B3</c> for one cell.</summary>
    public override string ToString() => FirstRow == LastRow && FirstColumn == LastColumn
        ? CellName.Of(FirstRow, FirstColumn)
        : CellName.Of(FirstRow, FirstColumn) + ":" + CellName.Of(LastRow, LastColumn);

    /// <summary>Such as <c>$B$3:$B$20</c>.</summary>
    internal string ToAbsolute() => CellName.Absolute(FirstRow, FirstColumn) + ":" + CellName.Absolute(LastRow, LastColumn);
}
