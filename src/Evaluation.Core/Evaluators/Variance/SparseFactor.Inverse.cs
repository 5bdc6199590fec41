namespace Evaluation.Evaluators.Variance;

internal sealed partial class SparseFactor
{
    /// <summary>The trace of each term's diagonal block of the inverse.</summary>
    /// <remarks>Entries of the inverse where the factor has some, from the last column to the first (Takahashi, Fagan &amp; Chin 1973).</remarks>
    internal double[] InverseTraces()
    {
        FullTriangle last = tail.Inverse();
        double[] inverse = new double[values.Length];
        double[] pivots = new double[diagonal.Length];
        double[] traces = new double[products.Terms.Count];
        for (int row = 0; row < last.Size; row++)
            traces[termOfColumn[row + pattern.TailStart]] += last.Row(row)[row];
        for (int column = pattern.TailStart - 1; column >= 0; column--)
        {
            (int start, int end) = (pattern.ColumnStarts[column], pattern.ColumnStarts[column + 1]);
            int split = FirstTailEntry(column);
            for (int entry = start; entry < split; entry++)
                AddSparse(entry, end, inverse, pivots);
            AddTail(split, end, last);
            pivots[column] = Finish(column, inverse);
            traces[termOfColumn[column]] += pivots[column];
        }

        return traces;
    }

    /// <summary>Adds what the inverse's column of one sparse row of the pattern gives.</summary>
    private void AddSparse(int entry, int end, double[] inverse, double[] pivots)
    {
        int row = pattern.Rows[entry];
        work[row] += pivots[row] * values[entry];
        int other = pattern.ColumnStarts[row];
        for (int below = entry + 1; below < end; below++)
        {
            while (pattern.Rows[other] < pattern.Rows[below])
                other++;
            work[pattern.Rows[below]] += inverse[other] * values[entry];
            work[row] += inverse[other] * values[below];
        }
    }

    private void AddTail(int first, int end, FullTriangle last)
    {
        for (int entry = first; entry < end; entry++)
        {
            ReadOnlySpan<double> row = last.Row(pattern.Rows[entry] - pattern.TailStart);
            double sum = 0;
            for (int other = first; other < end; other++)
                sum += row[pattern.Rows[other] - pattern.TailStart] * values[other];
            work[pattern.Rows[entry]] += sum;
        }
    }

    private double Finish(int column, double[] inverse)
    {
        double sum = 1 / diagonal[column];
        for (int entry = pattern.ColumnStarts[column]; entry < pattern.ColumnStarts[column + 1]; entry++)
        {
            inverse[entry] = -work[pattern.Rows[entry]] / diagonal[column];
            work[pattern.Rows[entry]] = 0;
            sum -= values[entry] * inverse[entry];
        }

        return sum / diagonal[column];
    }
}
