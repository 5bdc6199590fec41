using Evaluation.Observations;

namespace Evaluation.Scoring;

/// <summary>Puts each row of a table into the cell of its subject and leaf.</summary>
/// <remarks>
/// Rows mostly stand subject by subject. Then each thread takes some subjects and the rows that a binary search finds for them, after a look at
/// whether these rows are indeed theirs. Rows in another order, and tables with a second row for some cell, are placed one after the
/// other, so that it does not depend on threads which row was the first.
/// </remarks>
internal sealed class RowPlacement(ObservationTable table, ScoreGrid grid)
{
    private const int SubjectsPerBlock = 1024;

    private readonly int[] subjects = table.SubjectColumn;
    private readonly int[] leaves = table.LeafColumn;

    /// <summary>Places all rows.</summary>
    /// <param name="threads">The most threads at work at once; -1 for as many as there are processors.</param>
    /// <param name="takeSecond">Called in order of the rows for each one whose cell is taken already: with cell, row and the first row there.</param>
    internal void Place(int threads, Action<int, int, int> takeSecond)
    {
        if (threads == 1 || table.Subjects.Count <= SubjectsPerBlock || !TryPlaceInParallel(threads))
            PlaceInOrder(takeSecond);
    }

    private void PlaceInOrder(Action<int, int, int> takeSecond)
    {
        grid.Rows.AsSpan().Fill(ScoreGrid.NoRow);
        for (int row = 0; row < table.Count; row++)
        {
            int cell = (subjects[row] * grid.LeafCount) + leaves[row];
            int first = grid.Rows[cell];
            if (first < 0)
                grid.Rows[cell] = row;
            else
                takeSecond(cell, row, first);
        }
    }

    /// <summary>Places the rows if they stand subject by subject and none is a second for its cell.</summary>
    private bool TryPlaceInParallel(int threads)
    {
        int blocks = (table.Subjects.Count + SubjectsPerBlock - 1) / SubjectsPerBlock;
        return Parallel.For(0, blocks, new ParallelOptions { MaxDegreeOfParallelism = threads }, (block, state) =>
        {
            if (!TryPlaceBlock(block * SubjectsPerBlock, Math.Min((block + 1) * SubjectsPerBlock, table.Subjects.Count)))
                state.Stop();
        }).IsCompleted;
    }

    private bool TryPlaceBlock(int firstSubject, int endSubject)
    {
        int[] rows = grid.Rows;
        rows.AsSpan(firstSubject * grid.LeafCount, (endSubject - firstSubject) * grid.LeafCount).Fill(ScoreGrid.NoRow);
        int end = FirstRowFrom(endSubject);
        for (int row = FirstRowFrom(firstSubject); row < end; row++)
        {
            int subject = subjects[row];
            int cell = (subject * grid.LeafCount) + leaves[row];
            if (subject < firstSubject || subject >= endSubject || rows[cell] >= 0)
                return false;
            rows[cell] = row;
        }

        return true;
    }

    /// <summary>The first row of a subject or of those after it; what it is among rows in another order does not matter.</summary>
    private int FirstRowFrom(int subject)
    {
        int from = 0;
        int to = table.Count;
        while (from < to)
        {
            int middle = from + ((to - from) / 2);
            if (subjects[middle] < subject)
                from = middle + 1;
            else
                to = middle;
        }

        return from;
    }
}
