namespace Evaluation.Evaluators.Variance;

/// <summary>
/// Where the Cholesky factor has entries: sparse columns first, and a tail that fills up so far that it is kept as a full triangle.
/// </summary>
/// <remarks>Elimination tree and row patterns as in Davis (2006), Direct Methods for Sparse Linear Systems, ch. 4.</remarks>
internal sealed class FactorPattern
{
    /// <summary>So many entries of sparse columns at most.</summary>
    private const long MostEntries = 150_000_000;

    /// <summary>So many columns of the full triangle at most (half a gigabyte with its inverse).</summary>
    private const int LargestTail = 5_500;

    /// <summary>From this share of entries on, a tail is kept full.</summary>
    private const double FullEnough = 0.4;

    internal FactorPattern(CrossProducts products)
    {
        int size = products.Size;
        (int[] rowStarts, int[] columns) = Transpose(products);
        int[] parents = Tree(rowStarts, columns, size);
        long[] counts = new long[size];
        Walk(rowStarts, columns, parents, (_, column) => counts[column]++);
        TailStart = FirstOfTail(counts);

        long entries = 0;
        ColumnStarts = new int[TailStart + 1];
        for (int column = 0; column < TailStart; column++)
        {
            entries += counts[column];
            if (entries > MostEntries)
                throw new ArgumentException(FormattableString.Invariant($"These terms are too large together: their factor has more than {MostEntries} entries. Leave terms out."));
            ColumnStarts[column + 1] = (int)entries;
        }

        Rows = new int[entries];
        int[] next = ColumnStarts[..TailStart];
        Walk(rowStarts, columns, parents, (row, column) =>
        {
            if (column < TailStart)
                Rows[next[column]++] = row;
        });
    }

    /// <summary>The first column of the tail.</summary>
    internal int TailStart { get; }

    /// <summary>Where the entries below the diagonal of each sparse column start, and the end.</summary>
    internal int[] ColumnStarts { get; }

    /// <summary>The row of each entry, ascending within a column.</summary>
    internal int[] Rows { get; }

    private static (int[] RowStarts, int[] Columns) Transpose(CrossProducts products)
    {
        int[] starts = new int[products.Size + 1];
        foreach (int row in products.Rows)
            starts[row + 1]++;
        for (int row = 0; row < products.Size; row++)
            starts[row + 1] += starts[row];
        int[] next = starts[..^1];
        int[] columns = new int[products.Rows.Length];
        for (int column = 0; column < products.Size; column++)
        {
            for (int entry = products.ColumnStarts[column]; entry < products.ColumnStarts[column + 1]; entry++)
                columns[next[products.Rows[entry]]++] = column;
        }

        return (starts, columns);
    }

    /// <summary>The elimination tree: each column's parent is the first row below it in the factor, or −1.</summary>
    private static int[] Tree(int[] rowStarts, int[] columns, int size)
    {
        int[] parents = new int[size];
        int[] ancestors = new int[size];
        for (int row = 0; row < size; row++)
        {
            (parents[row], ancestors[row]) = (-1, -1);
            for (int entry = rowStarts[row]; entry < rowStarts[row + 1]; entry++)
            {
                for (int column = columns[entry]; column != -1 && column < row;)
                {
                    int ancestor = ancestors[column];
                    ancestors[column] = row;
                    if (ancestor == -1)
                        parents[column] = row;
                    column = ancestor;
                }
            }
        }

        return parents;
    }

    /// <summary>Visits the entries of the factor, row by row.</summary>
    private static void Walk(int[] rowStarts, int[] columns, int[] parents, Action<int, int> visit)
    {
        int[] visited = [.. Enumerable.Repeat(-1, parents.Length)];
        for (int row = 0; row < parents.Length; row++)
        {
            visited[row] = row;
            for (int entry = rowStarts[row]; entry < rowStarts[row + 1]; entry++)
            {
                for (int column = columns[entry]; visited[column] != row; column = parents[column])
                {
                    visited[column] = row;
                    visit(row, column);
                }
            }
        }
    }

    private static int FirstOfTail(long[] counts)
    {
        int first = counts.Length;
        double entries = 0;
        for (int column = counts.Length - 1; column >= Math.Max(0, counts.Length - LargestTail); column--)
        {
            entries += counts[column] + 1;
            double width = counts.Length - column;
            if (entries >= FullEnough * width * (width + 1) / 2)
                first = column;
        }

        return first;
    }
}
