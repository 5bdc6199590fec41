namespace Evaluation.Reports.Excel.Reading;

/// <summary>The cells of one sheet of a file.</summary>
internal sealed class ReadSheet(string name)
{
    private readonly Dictionary<(int Row, int Column), ReadCell> cells = [];

    internal string Name => name;

    /// <summary>The last row with a cell; 0 for an empty sheet.</summary>
    internal int LastRow { get; private set; }

    /// <summary>The cell at a place counted from 1; blank where the file has none.</summary>
    internal ReadCell this[int row, int column] => cells.GetValueOrDefault((row, column), new ReadCell(ReadCellKind.Blank, "", HasFormula: false));

    internal int Count => cells.Count;

    internal void Add(int row, int column, ReadCell cell)
    {
        cells[(row, column)] = cell;
        LastRow = Math.Max(LastRow, row);
    }
}
