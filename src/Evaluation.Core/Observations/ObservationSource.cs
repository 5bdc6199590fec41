using Evaluation.Diagnostics;

namespace Evaluation.Observations;

/// <summary>Where the observations of a table stand: enough to name the cell of each from its row alone.</summary>
/// <param name="Name">The file or table as the caller named it.</param>
/// <param name="Hash">The SHA-256 of the file's bytes, or <see langword="null"/> when there was no file.</param>
/// <param name="Headings">The headings of the columns, safe to print.</param>
/// <param name="ColumnOfLeaf">By leaf: the column that holds its values, counted from 0; -1 for a leaf without a column.</param>
internal sealed record ObservationSource(string Name, string? Hash, string[] Headings, int[] ColumnOfLeaf)
{
    internal Place PlaceOf(int row, int leaf)
    {
        int column = ColumnOfLeaf[leaf];
        return new Place(Name, row, column + 1, column < 0 ? "" : Headings[column]);
    }
}
