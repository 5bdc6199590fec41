namespace Evaluation.Patterns.Indices;

/// <summary>Sheets (rows) by items (columns), the items in the order in which they were filled in; scores may be missing.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class SheetMatrix
{
    private readonly double[] cells;

    private SheetMatrix(double[] cells, int sheets, int items)
    {
        this.cells = cells;
        Sheets = sheets;
        Items = items;
    }

    /// <summary>The rows, also those without any score.</summary>
    public int Sheets { get; }

    /// <summary>The columns, also those without any score.</summary>
    public int Items { get; }

    /// <summary>A score, sheet and item counted from 0; <see langword="null"/> where missing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such sheet or item.</exception>
    public double? this[int sheet, int item]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)sheet, (uint)Sheets, nameof(sheet));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)item, (uint)Items, nameof(item));
            double cell = cells[(sheet * Items) + item];
            return double.IsNaN(cell) ? null : cell;
        }
    }

    /// <summary>A table of scores.</summary>
    /// <param name="scores">By sheet and item; <see langword="null"/> or NaN where missing. It may have no rows or no columns.</param>
    /// <exception cref="ArgumentException">A score is infinite.</exception>
    public static SheetMatrix FromScores(double?[,] scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        (int sheets, int items) = (scores.GetLength(0), scores.GetLength(1));
        double[] cells = new double[sheets * items];
        for (int cell = 0; cell < cells.Length; cell++)
        {
            cells[cell] = scores[cell / items, cell % items] ?? double.NaN;
            if (double.IsInfinity(cells[cell]))
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"The score of sheet {(cell / items) + 1} on item {(cell % items) + 1} is infinite. Give a finite number, or none."),
                    nameof(scores));
            }
        }

        return new SheetMatrix(cells, sheets, items);
    }

    /// <summary>The scores of a sheet in the order of the items, NaN where missing.</summary>
    internal ReadOnlySpan<double> Row(int sheet) => cells.AsSpan(sheet * Items, Items);

    /// <summary>The scores on an item, NaN where missing.</summary>
    internal double[] Column(int item)
    {
        double[] column = new double[Sheets];
        for (int sheet = 0; sheet < Sheets; sheet++)
            column[sheet] = cells[(sheet * Items) + item];
        return column;
    }

    /// <summary>One index for each sheet.</summary>
    internal ValueList<IndexValue> Each(Func<int, IndexValue> index) => Enumerable.Range(0, Sheets).Select(index).ToValueList();
}
