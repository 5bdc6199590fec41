namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>The cells of an interaction that have ratings in the estimation, by first and then second level.</summary>
internal sealed class CellIndex
{
    private CellIndex(ValueList<string> firstLevels, ValueList<string> secondLevels, List<(int First, int Second)> cells, int[] ofRow)
    {
        FirstLevels = firstLevels;
        SecondLevels = secondLevels;
        Cells = cells;
        OfRow = ofRow;
    }

    internal ValueList<string> FirstLevels { get; }

    internal ValueList<string> SecondLevels { get; }

    internal List<(int First, int Second)> Cells { get; }

    /// <summary>By row of the table the number of its cell; -1 for rows that did not take part.</summary>
    internal int[] OfRow { get; }

    internal static CellIndex Of(RaschFit fit, InteractionFactor first, InteractionFactor second)
    {
        int[] left = first.ColumnIn(fit.Ratings);
        int[] right = second.ColumnIn(fit.Ratings);
        var seen = new SortedSet<(int, int)>();
        foreach (int row in fit.Layout.Rows)
            seen.Add((left[row], right[row]));
        var cells = seen.ToList();
        var numbers = new Dictionary<(int, int), int>();
        foreach ((int, int) cell in cells)
            numbers.Add(cell, numbers.Count);
        var ofRow = new int[fit.Ratings.Count];
        Array.Fill(ofRow, -1);
        foreach (int row in fit.Layout.Rows)
            ofRow[row] = numbers[(left[row], right[row])];
        return new CellIndex(first.LevelsIn(fit.Ratings), second.LevelsIn(fit.Ratings), cells, ofRow);
    }

    /// <summary>The rows of each cell, in the table's order.</summary>
    internal List<int>[] Rows()
    {
        List<int>[] rows = [.. Cells.Select(_ => new List<int>())];
        for (int row = 0; row < OfRow.Length; row++)
        {
            if (OfRow[row] >= 0)
                rows[OfRow[row]].Add(row);
        }

        return rows;
    }
}
