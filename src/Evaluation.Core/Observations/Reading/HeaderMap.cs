namespace Evaluation.Observations.Reading;

/// <summary>What each column of a table tells.</summary>
/// <param name="Headings">The headings, safe to print.</param>
/// <param name="RoleColumns">By <see cref="ColumnRole"/>: the column, counted from 0, or -1.</param>
/// <param name="LeafColumns">In the wide form, the columns that hold a leaf's values, from left to right.</param>
/// <param name="IsLong">Whether each row holds one value and names its leaf; else each leaf has a column.</param>
internal sealed record HeaderMap(string[] Headings, int[] RoleColumns, (int Column, int Leaf)[] LeafColumns, bool IsLong)
{
    /// <summary>The column with a role, counted from 0; -1 when there is none.</summary>
    internal int this[ColumnRole role] => RoleColumns[(int)role];

    /// <summary>By leaf: the column that holds its values, counted from 0; -1 for a leaf without a column.</summary>
    internal int[] ColumnOfLeaf(int leaves)
    {
        int[] columns = new int[leaves];
        Array.Fill(columns, IsLong ? this[ColumnRole.Value] : ObservationColumns.None);
        foreach ((int column, int leaf) in LeafColumns)
            columns[leaf] = column;
        return columns;
    }
}
