namespace Evaluation.Evaluators.Variance;

/// <summary>The Cholesky factor of ΛZ'ZΛ + I for given ratios Λ of standard deviations.</summary>
/// <remarks>Sparse columns by the left-looking method (Davis 2006, §4.7), each passed on to the full tail when it is done.</remarks>
internal sealed partial class SparseFactor
{
    private readonly CrossProducts products;
    private readonly FactorPattern pattern;
    private readonly int[] termOfColumn;
    private readonly double[] diagonal;
    private readonly double[] values;
    private readonly FullTriangle tail;
    private readonly double[] work;

    internal SparseFactor(CrossProducts products)
    {
        this.products = products;
        pattern = new FactorPattern(products);
        termOfColumn = products.TermOfColumn();
        diagonal = new double[pattern.TailStart];
        values = new double[pattern.Rows.Length];
        tail = new FullTriangle(products.Size - pattern.TailStart);
        work = new double[products.Size];
    }

    /// <summary>Factors for these ratios, one for each term.</summary>
    /// <returns>The logarithm of the determinant of the matrix.</returns>
    internal double Factor(double[] ratios)
    {
        LoadTail(ratios);
        int[] heads = [.. Enumerable.Repeat(-1, pattern.TailStart)];
        int[] links = new int[pattern.TailStart];
        int[] next = pattern.ColumnStarts[..pattern.TailStart];
        double logarithm = 0;
        for (int column = 0; column < pattern.TailStart; column++)
        {
            Scatter(column, ratios);
            for (int other = heads[column], following; other != -1; other = following)
            {
                following = links[other];
                Subtract(other, next[other]);
                next[other]++;
                Link(other, next[other], heads, links);
            }

            logarithm += Math.Log(Gather(column));
            Link(column, next[column], heads, links);
            PassOn(column);
        }

        tail.Factor();
        for (int row = 0; row < tail.Size; row++)
            logarithm += Math.Log(tail.Row(row)[row]);
        return 2 * logarithm;
    }

    /// <summary>Solves for a right-hand side, in place.</summary>
    internal void Solve(double[] side)
    {
        int start = pattern.TailStart;
        for (int column = 0; column < start; column++)
        {
            side[column] /= diagonal[column];
            for (int entry = pattern.ColumnStarts[column]; entry < pattern.ColumnStarts[column + 1]; entry++)
                side[pattern.Rows[entry]] -= values[entry] * side[column];
        }

        SolveTail(side.AsSpan(start));
        for (int column = start - 1; column >= 0; column--)
        {
            for (int entry = pattern.ColumnStarts[column]; entry < pattern.ColumnStarts[column + 1]; entry++)
                side[column] -= values[entry] * side[pattern.Rows[entry]];
            side[column] /= diagonal[column];
        }
    }

    private void SolveTail(Span<double> side)
    {
        for (int row = 0; row < tail.Size; row++)
        {
            ReadOnlySpan<double> factor = tail.Row(row);
            for (int k = 0; k < row; k++)
                side[row] -= factor[k] * side[k];
            side[row] /= factor[row];
        }

        for (int row = tail.Size - 1; row >= 0; row--)
        {
            ReadOnlySpan<double> factor = tail.Row(row);
            side[row] /= factor[row];
            for (int k = 0; k < row; k++)
                side[k] -= factor[k] * side[row];
        }
    }

    private void LoadTail(double[] ratios)
    {
        tail.Clear();
        int start = pattern.TailStart;
        for (int column = start; column < products.Size; column++)
        {
            double ratio = ratios[termOfColumn[column]];
            tail.Row(column - start)[column - start] = (ratio * ratio * products.Diagonal[column]) + 1;
            for (int entry = products.ColumnStarts[column]; entry < products.ColumnStarts[column + 1]; entry++)
                tail.Row(products.Rows[entry] - start)[column - start] = ratio * ratios[termOfColumn[products.Rows[entry]]] * products.Counts[entry];
        }
    }

    private void Scatter(int column, double[] ratios)
    {
        double ratio = ratios[termOfColumn[column]];
        work[column] = (ratio * ratio * products.Diagonal[column]) + 1;
        for (int entry = products.ColumnStarts[column]; entry < products.ColumnStarts[column + 1]; entry++)
            work[products.Rows[entry]] = ratio * ratios[termOfColumn[products.Rows[entry]]] * products.Counts[entry];
    }

    /// <summary>Takes a finished column, from an entry on, off the column at work.</summary>
    private void Subtract(int other, int from)
    {
        double factor = values[from];
        for (int entry = from; entry < pattern.ColumnStarts[other + 1]; entry++)
            work[pattern.Rows[entry]] -= factor * values[entry];
    }

    private double Gather(int column)
    {
        double pivot = Math.Sqrt(work[column]);
        diagonal[column] = pivot;
        work[column] = 0;
        for (int entry = pattern.ColumnStarts[column]; entry < pattern.ColumnStarts[column + 1]; entry++)
        {
            values[entry] = work[pattern.Rows[entry]] / pivot;
            work[pattern.Rows[entry]] = 0;
        }

        return pivot;
    }

    /// <summary>Notes a column with the sparse column that will need it next.</summary>
    private void Link(int column, int entry, int[] heads, int[] links)
    {
        if (entry == pattern.ColumnStarts[column + 1] || pattern.Rows[entry] >= pattern.TailStart)
            return;
        int row = pattern.Rows[entry];
        (links[column], heads[row]) = (heads[row], column);
    }

    private void PassOn(int column)
    {
        int start = pattern.TailStart;
        int first = FirstTailEntry(column);
        for (int entry = first; entry < pattern.ColumnStarts[column + 1]; entry++)
        {
            Span<double> row = tail.Row(pattern.Rows[entry] - start);
            double factor = values[entry];
            for (int other = first; other <= entry; other++)
                row[pattern.Rows[other] - start] -= factor * values[other];
        }
    }

    private int FirstTailEntry(int column)
    {
        int found = Array.BinarySearch(
            pattern.Rows, pattern.ColumnStarts[column], pattern.ColumnStarts[column + 1] - pattern.ColumnStarts[column], pattern.TailStart);
        return found < 0 ? ~found : found;
    }
}
